"""How long a tea has to steep."""

__all__ = ["SECONDS", "clock", "steep"]

SECONDS = {"green": 120, "black": 240, "mint": 420}


def clock(seconds):
    return f"{seconds // 60}:{seconds % 60:02}"


def steep(kind):
    return clock(SECONDS[kind])


def main():
    for kind in SECONDS:
        print(kind, steep(kind))


if __name__ == "__main__":
    main()
