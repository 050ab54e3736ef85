"""What every room needs: problems, resources, words of the user interface."""
