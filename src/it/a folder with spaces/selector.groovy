// Java can only write the name with an umlaut where the locale has one: elsewhere the project is skipped by name.
return System.getProperty('sun.jnu.encoding') == 'UTF-8'
