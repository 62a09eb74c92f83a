String log = new File(basedir, 'build.log').getText('UTF-8')
List<String> warnings = log.readLines().findAll { it.startsWith('[WARNING]') }
assert warnings == []
assert log.contains('nothing keeps the site from being published')
assert new File(basedir, 'site/index.html').file
