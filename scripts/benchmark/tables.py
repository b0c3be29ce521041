"""Tables in Markdown, which read well on a terminal too."""


def table(head, rows, left=(0,)):
    """`left`: the columns that are words; the others are numbers, and stand at the right."""
    cells = [head] + [["" if cell is None else str(cell) for cell in row] for row in rows]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]

    def line(row):
        padded = (cell.ljust(widths[n]) if n in left else cell.rjust(widths[n]) for n, cell in enumerate(row))
        return "| " + " | ".join(padded) + " |"

    rule = "|".join("-" * (width + 2) if n in left else "-" * (width + 1) + ":" for n, width in enumerate(widths))
    return "\n".join([line(cells[0]), f"|{rule}|"] + [line(row) for row in cells[1:]])


def seconds(value):
    return f"{value:.3f}"


def ratio(value):
    return f"{value:.2f}"


def number(value):
    return f"{value:,.0f}"


def mebibytes(value):
    return None if value is None else f"{value:.1f}"
