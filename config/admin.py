from config.csp_reports import admin  # noqa: F401 (it registers)
from config.sign_in import users

users.register()
