DOCKERFILE = """\
FROM python:3.14-slim
"""

IGNORE = """\
.git
"""

print(DOCKERFILE)
