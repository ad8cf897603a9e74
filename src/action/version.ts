// The action's own name and version, for the User-Agent; a contract test holds it to package.json.

export const VERSION = '0.1.0'
export const USER_AGENT = `publish-to-medium/${VERSION} (GitHub Action)`
