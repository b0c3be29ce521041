import TrailCoverage
import TrailSift

extension NavigatorLayer {
  /// The layer's file.
  var json: JSONValue {
    [
      "name": .text(name),
      "versions": ["attack": .text(Self.attackVersion), "layer": .text(Self.layerVersion)],
      "domain": .text(Self.domain),
      "description": .text(description),
      "filters": ["platforms": [.text(Self.platform)]],
      "sorting": .number(0),
      "layout": [
        "layout": .text("side"), "aggregateFunction": .text("max"), "showID": .boolean(true),
        "showName": .boolean(true),
        "showAggregateScores": .boolean(false), "countUnscored": .boolean(false),
        "expandedSubtechniques": .text("annotated"),
      ],
      "hideDisabled": .boolean(false),
      "techniques": .list(techniques.map(Self.technique)),
      "legendItems": .list(legend.map { ["label": .text($0.label), "color": .text($0.code)] }),
      "metadata": [], "links": [],
      "showTacticRowBackground": .boolean(false),
      "tacticRowBackground": .text("#dddddd"),
      "selectTechniquesAcrossTactics": .boolean(true),
      "selectSubtechniquesWithParent": .boolean(false),
      "selectVisibleTechniques": .boolean(false),
    ]
  }

  /// Without a tactic, a technique is shown below each of its tactics.
  private static func technique(_ technique: Technique) -> JSONValue {
    [
      "techniqueID": .text(technique.id), "score": .number(technique.score),
      "color": .text(technique.evidence.colour), "comment": .text(technique.comment),
      "enabled": .boolean(true), "metadata": [], "links": [],
      "showSubtechniques": .boolean(technique.id.contains(".")),
    ]
  }
}
