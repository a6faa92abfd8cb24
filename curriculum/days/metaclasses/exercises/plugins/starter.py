import json


class PluginMeta(type):
    def get(cls, name):
        return None


class Exporter(metaclass=PluginMeta):
    pass


class CsvExporter(Exporter):
    name = "csv"

    def run(self, rows):
        return ""


class JsonExporter(Exporter):
    name = "json"

    def run(self, rows):
        return json.dumps([])
