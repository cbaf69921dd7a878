"""Placeholder until the exports' tests are written below."""
