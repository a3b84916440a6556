FROM python:3.11-slim AS build
WORKDIR /src
COPY requirements.lock pyproject.toml hatch_build.py README.md LICENSE ./
RUN python -m venv /opt/service && /opt/service/bin/pip install --no-cache-dir --require-hashes -r requirements.lock
COPY ontology ontology
COPY loaders loaders
COPY graph_service graph_service
RUN /opt/service/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.11-slim
# Scans are recognised; documents of Word 97-2003 want libreoffice-writer-nogui besides, which is large.
RUN apt-get update && apt-get install -y --no-install-recommends tesseract-ocr tesseract-ocr-swe tesseract-ocr-osd \
  && rm -rf /var/lib/apt/lists/*
RUN useradd --create-home --uid 10001 service && mkdir /data && chown service /data
COPY --from=build /opt/service /opt/service
ENV PATH=/opt/service/bin:$PATH PYTHONUNBUFFERED=1
USER service
WORKDIR /data
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=6 \
  CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/api/v1/counts', timeout=2)"]
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "--workers", "2", "--threads", "4", "--access-logfile", "-", "graph_service.wsgi:create()"]
