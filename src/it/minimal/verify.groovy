String log = new File(basedir, 'build.log').getText('UTF-8')
List<String> warnings = log.readLines().findAll { it.startsWith('[WARNING]') }
assert warnings == []
assert new File(basedir, 'site/index.html').text.contains('Chips')
assert new File(basedir, 'site/method.html').text.contains('With care.')
assert log.contains(':publish (default-cli)')
