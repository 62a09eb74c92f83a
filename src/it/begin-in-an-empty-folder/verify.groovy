String log = new File(basedir, 'build.log').getText('UTF-8')
List<String> warnings = log.readLines().findAll { it.startsWith('[WARNING]') }
assert warnings == []
assert log.contains('files in ')
assert log.contains('content/pages/method.md: a page named method')
assert new File(basedir, 'site/briefings/research-spending-in-three-countries.html').file
assert new File(basedir, '.briefing/schemas/site.json').file
// It is a draft.
assert !new File(basedir, 'site/method.html').exists()
