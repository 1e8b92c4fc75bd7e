"""All model cards, found by family and id. It knows no file format and no deployment."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from glmstudio.catalogue.card_file import CardError, read_cards
from glmstudio.core.model_card import Family, ModelCard

PACKAGED_FILES = ("model_studio.toml", "zhipu.toml")


class Catalogue:
    """The cards of every family, in file order. Raises CardError when two cards claim one name."""

    def __init__(self, cards: Iterable[ModelCard]) -> None:
        self._by_family: dict[Family, tuple[ModelCard, ...]] = dict.fromkeys(Family, ())
        self._by_name: dict[tuple[Family, str], ModelCard] = {}
        for card in cards:
            self._add(card)

    def find(self, family: Family, id: str) -> ModelCard | None:
        """The card with this id or alias, or None.

        Zhipu ids match in any case; Model Studio ids only as published, in lower case (contract: Zhipu, chat
        parameters; Model Studio, request parameters).
        """
        name = id.lower() if family is Family.ZHIPU else id
        return self._by_name.get((family, name))

    def all(self, family: Family) -> tuple[ModelCard, ...]:
        return self._by_family[family]

    def ids(self) -> tuple[str, ...]:
        """Every id of any family, once, in the order of the files."""
        return tuple(dict.fromkeys(card.id for cards in self._by_family.values() for card in cards))

    def _add(self, card: ModelCard) -> None:
        for name in (card.id, *card.aliases):
            if (card.family, name) in self._by_name:
                raise CardError(f"two cards of family {card.family.value} are called {name!r}")
            self._by_name[card.family, name] = card
        self._by_family[card.family] += (card,)


@cache
def load_catalogue() -> Catalogue:
    """The catalogue that ships with the package, read once."""
    folder = Path(__file__).parent
    return Catalogue(card for name in PACKAGED_FILES for card in read_cards(folder / name))
