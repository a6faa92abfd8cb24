DOCKERFILE = """\
FROM python:3.14 AS build
WORKDIR /srv
COPY requirements.txt maps.py ./
RUN pip install --no-cache-dir -r requirements.txt
CMD uvicorn maps:app --host 0.0.0.0
"""

print(DOCKERFILE)
