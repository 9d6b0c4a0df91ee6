"""No tables. The file is here so that Django looks at this app for models: the fields' test declares one."""
