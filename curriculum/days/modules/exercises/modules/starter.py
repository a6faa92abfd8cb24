seconds = {"green": 120, "black": 240, "mint": 420}
for kind in seconds:
    total = seconds[kind]
    print(kind, f"{total // 60}:{total % 60:02}")
