String log = new File(basedir, 'build.log').getText('UTF-8')
List<String> warnings = log.readLines().findAll { it.startsWith('[WARNING]') }
assert warnings == []
def styles = new File(basedir, 'target/pages/assets').listFiles().findAll { it.name.startsWith('style.') }
assert styles*.text == ['body{color: teal}']
assert new File(basedir, 'target/pages/method.html').text.contains('With care.')
assert !new File(basedir, 'site').exists()
