"""A service that tracks parcels."""
