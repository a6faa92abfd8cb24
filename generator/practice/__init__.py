"""What runs a learner's code: the same files in the browser's Python and in ours."""
