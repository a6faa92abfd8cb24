DOCKERFILE = """\
FROM python:3.14 AS build
RUN python -m venv /opt/venv
ENV PATH="/opt/venv/bin:$PATH"
WORKDIR /srv
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt


FROM build AS test
RUN pip install --no-cache-dir pytest
COPY maps.py .
COPY tests tests
RUN pytest


FROM python:3.14-slim
ENV PYTHONUNBUFFERED=1
ENV PATH="/opt/venv/bin:$PATH"
WORKDIR /srv
COPY --from=build /opt/venv /opt/venv
COPY maps.py .
USER 10001
CMD ["uvicorn", "maps:app", "--host", "0.0.0.0"]
"""

print(DOCKERFILE)
