String log = new File(basedir, 'build.log').getText('UTF-8')
List<String> warnings = log.readLines().findAll { it.startsWith('[WARNING]') }
assert warnings == []
assert new File(basedir, 'site/404.html').text.contains('Gone fishing')
// All else is the generator's own.
assert new File(basedir, 'site/method.html').text.contains('With care.')
