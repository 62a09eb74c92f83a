String log = new File(basedir, 'build.log').getText('UTF-8')
List<String> warnings = log.readLines().findAll { it.startsWith('[WARNING]') }
assert warnings == []
assert new File(basedir, 'texts/site/method.html').file
assert !new File(basedir, 'site').exists()
assert !new File(basedir, 'library/site').exists()
