"""Where our files lie on this system."""

import os
from pathlib import Path

import platformdirs

HOME_VARIABLE = "LECTUREDESK_HOME"
_NAME = "LectureDesk"


def _place(part: str, otherwise: Path) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    return Path(home).expanduser().absolute() / part if home else otherwise


def config_dir() -> Path:
    """The folder of the settings; the variable LECTUREDESK_HOME puts every folder of this module into one."""
    return _place("config", platformdirs.user_config_path(_NAME, appauthor=False))


def data_dir() -> Path:
    """The folder of what the user makes and that is no course."""
    return _place("data", platformdirs.user_data_path(_NAME, appauthor=False))


def cache_dir() -> Path:
    """The folder of what can be made anew at any time."""
    return _place("cache", platformdirs.user_cache_path(_NAME, appauthor=False))


def log_dir() -> Path:
    """The folder of the log."""
    return _place("log", platformdirs.user_log_path(_NAME, appauthor=False))


def courses_dir() -> Path:
    """The folder of the user's own courses; it is made with the first one."""
    return _place("courses", platformdirs.user_documents_path() / _NAME)


def settings_file() -> Path:
    """The file of all settings."""
    return config_dir() / "settings.toml"
