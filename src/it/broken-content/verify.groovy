String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('content/site.yaml:2:1: error: "tagine" is not a key of site.yaml [unknown-key]')
assert log.contains('hint: did you mean "tagline"?')
assert log.contains('rejected: 1 error')
// One line says why, without a stack trace.
assert !log.contains('\tat ')
assert !new File(basedir, 'site').exists()
