from config.sign_in import users

users.register()
