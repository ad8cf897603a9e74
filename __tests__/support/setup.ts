// Loaded before every test file: nock patches the network modules first, so nothing escapes to a real host.
import nock from 'nock'

nock.disableNetConnect()
nock.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\]|::1)(:\d+)?$/)
