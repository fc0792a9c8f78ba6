"""Firefox by WebDriver BiDi and WebKit by WebDriver, as one kind of page."""
