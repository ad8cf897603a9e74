// The stand-in's front door.

export type { Exchange, Fault, FaultKind, Match, OrderedFault } from './faults.ts'
export { startGitHub, type GitHub, type GitHubOptions, type Hook } from './server.ts'
