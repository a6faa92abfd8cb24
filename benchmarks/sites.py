"""Sites of several sizes, built and previewed by each tool side by side."""

import statistics
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.made_up import working_copy
from benchmarks.measure import free_port, mebibytes, running, seconds, until_shown
from benchmarks.tools import LESSON, OURS, PLAIN, TOOLS, Tool

STEPS = ("clean", "unchanged", "one edit", "edit to page", "first page")
HEAD = f"{'':<16}{''.join(f'{step:>18}' for step in STEPS)}{'memory':>12}"


@dataclass
class Results:
    """What was measured of a tool: the seconds of each step, and its memory."""

    times: dict[str, list[float]] = field(default_factory=dict)
    memory: float = 0

    def add(self, step: str, taken: float) -> None:
        """Note the time of a step."""
        self.times.setdefault(step, []).append(taken)

    def median(self, step: str) -> float:
        """The median of all times of a step."""
        return statistics.median(self.times[step])


def compare(pages: int, rounds: int) -> None:
    """Print the table for a site of that many pages."""
    with tempfile.TemporaryDirectory() as made:
        tools = [tool for tool in TOOLS if tool.is_there]
        folders = {}
        for tool in tools:
            folders[tool.name] = working_copy(Path(made) / tool.name.replace(" ", "-"), pages)
            tool.prepare(folders[tool.name])
        count = sum(1 for _ in (folders[PLAIN.name] / "build/pages").rglob("*.md"))
        results = {tool.name: Results() for tool in tools}
        for turn in range(rounds):  # each tool in each: a busy machine is then busy for all
            for tool in tools:
                build(tool, folders[tool.name], results[tool.name], f"once{turn}")
                if tool.serve:
                    preview(tool, folders[tool.name], results[tool.name], f"again{turn}")
        for tool in tools:
            tool.forget(folders[tool.name])
            results[tool.name].memory = mebibytes(tool.build, folders[tool.name])
        print(f"\n{count} pages\n{HEAD}")
        for tool in tools:
            print(line(tool, results[tool.name], results[PLAIN.name]), flush=True)


def build(tool: Tool, folder: Path, results: Results, word: str) -> None:
    """Build clean, again, and after an edit."""
    tool.forget(folder)
    results.add("clean", seconds(tool.build, folder))
    results.add("unchanged", seconds(tool.build, folder))
    tool.edit(folder, word)
    results.add("one edit", seconds(tool.build, folder))


def preview(tool: Tool, folder: Path, results: Results, word: str) -> None:
    """Start the preview, and edit the page that is shown."""
    port, page = free_port(), f"/{LESSON}/"
    with running([part.format(port=port) for part in tool.serve], folder):
        results.add("first page", until_shown(port, "/", "<title"))
        until_shown(port, page, "Edited")
        time.sleep(1)  # nobody edits what they have not looked at
        tool.edit(folder, word)
        results.add("edit to page", until_shown(port, page, f"Edited {word}"))


def line(tool: Tool, results: Results, plain: Results) -> str:
    """A line of the table: the medians, and what part of plain MkDocs' they are."""
    cells = ""
    for step in STEPS:
        if step not in results.times:
            cells += f"{'–':>18}"
            continue
        median = results.median(step)
        share = f" ({median / plain.median(step):.2f})" if tool == OURS else ""
        cells += f"{f'{median:.2f} s{share}':>18}"
    return f"{tool.name:<16}{cells}{results.memory:>8.0f} MiB"
