INIT = '''
'''
