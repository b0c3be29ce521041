/// What rules, catalogue and an archive say together about what can be seen.
public enum TrailCoverage {}
