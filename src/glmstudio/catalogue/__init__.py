"""Model cards as data: the public contract of every model, one TOML file for each family.

`load_catalogue()` reads the cards that ship with the package. Which engine serves a card is no business
of this package.
"""

from glmstudio.catalogue.card_file import CardError, read_cards
from glmstudio.catalogue.catalogue import Catalogue, load_catalogue

__all__ = ["CardError", "Catalogue", "load_catalogue", "read_cards"]
