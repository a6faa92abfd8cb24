FILES = {
    "mathkit/__init__.py": '''
''',
    "mathkit/whole.py": '''
def divisors(number):
    return []
''',
    "mathkit/averages.py": '''
''',
    "mathkit/shapes.py": '''
''',
    "mathkit/__main__.py": '''
''',
}
