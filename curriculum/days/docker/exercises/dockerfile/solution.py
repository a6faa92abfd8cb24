DOCKERFILE = """\
FROM python:3.14-slim

ENV PYTHONUNBUFFERED=1
WORKDIR /srv

COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt

COPY tides.py .

USER 10001
EXPOSE 8080
CMD ["uvicorn", "tides:app", "--host", "0.0.0.0", "--port", "8080"]
"""

IGNORE = """\
.git
.venv
.env
tests
"""

print(DOCKERFILE)
