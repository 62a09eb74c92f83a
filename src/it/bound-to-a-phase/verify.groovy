String log = new File(basedir, 'build.log').getText('UTF-8')
List<String> warnings = log.readLines().findAll { it.startsWith('[WARNING]') }
assert warnings == []
assert log.contains(':publish (default)')
assert new File(basedir, 'site/index.html').file
