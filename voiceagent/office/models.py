"""What the back office keeps of its own."""

from __future__ import annotations

from .dashboard_models import DailyFigure as DailyFigure
from .dashboard_models import Price as Price
