// The endpoints of the repository itself, its branches and its commits.

import {
  answer,
  answerList,
  createInvalid,
  createNotFound,
  type GitHubAnswer,
  type Schemas
} from './github-answers.ts'
import {
  toPageUrl,
  toNodeId,
  toRepositoryUrl,
  toAccount,
  type GitHubRequest,
  type GitHubBackend
} from './github-backend.ts'
import {
  ACTIONS_BOT,
  GITHUB,
  listHistory,
  readCommit,
  type GitCommit,
  type CommitPerson
} from './git-commits.ts'
import { toVerification } from './object-endpoints.ts'
import { readRef } from './git-refs.ts'
import { resolveRevision } from './git-revisions.ts'

export function getRepository(backend: GitHubBackend): GitHubAnswer {
  const now = backend.now().toISOString()
  return answer('full-repository', 200, {
    id: backend.id,
    node_id: toNodeId('Repository', backend.id),
    name: backend.name,
    full_name: `${backend.owner}/${backend.name}`,
    owner: toAccount(backend.owner, 1),
    private: backend.private,
    description: null,
    fork: false,
    default_branch: backend.defaultBranch,
    ...toAddresses(backend),
    ...toCounts(),
    language: null,
    license: null,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    pushed_at: now,
    created_at: now,
    updated_at: now
  })
}

export async function getBranch(backend: GitHubBackend, branch: string): Promise<GitHubAnswer> {
  const ref = await readRef(backend.store, `refs/heads/${branch}`)
  const commit = ref === null ? null : await readCommit(backend.store, ref.sha)
  if (commit === null) throw createNotFound('Branch not found')
  const self = `${toRepositoryUrl(backend)}/branches/${encodeURIComponent(branch)}`
  return answer('branch-with-protection', 200, {
    name: branch,
    commit: toDetailedBody(backend, commit),
    _links: { self, html: `${toPageUrl(backend)}/tree/${branch}` },
    protected: false,
    protection: {
      enabled: false,
      required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] }
    },
    protection_url: `${self}/protection`
  })
}

/** `revision` is a commit's id, whole or cut, or the name of a branch or a tag. */
export async function getDetailedCommit(
  backend: GitHubBackend,
  revision: string,
  request: GitHubRequest
): Promise<GitHubAnswer> {
  const sha = await resolveRevision(backend.store, revision)
  const commit = sha === null ? null : await readCommit(backend.store, sha)
  if (commit === null) throw createInvalid(`No commit found for SHA: ${revision}`)
  if (/application\/vnd\.github(\.v3)?\.sha\b/.test(request.accept)) {
    const headers = { 'content-type': 'application/vnd.github.sha; charset=utf-8' }
    return { status: 200, body: Buffer.from(commit.sha), headers }
  }
  return answer('commit', 200, toDetailedBody(backend, commit))
}

/** A page of the history of `sha`: a commit's id, whole or cut, or the name of a branch or a tag. */
export async function listCommits(
  backend: GitHubBackend,
  { query }: GitHubRequest
): Promise<GitHubAnswer> {
  const sha = await resolveRevision(backend.store, query.get('sha') ?? backend.defaultBranch)
  if (sha === null) throw createNotFound()
  const count = Math.min(Number(query.get('per_page') ?? '30'), 100)
  const skip = (Number(query.get('page') ?? '1') - 1) * count
  const commits = await listHistory(backend.store, sha, { count, skip })
  return answerList(
    'commit',
    commits.map(commit => toDetailedBody(backend, commit))
  )
}

function toDetailedBody(backend: GitHubBackend, commit: GitCommit): Schemas['commit'] {
  const base = toRepositoryUrl(backend)
  const html = `${toPageUrl(backend)}/commit`
  const url = `${base}/commits/${commit.sha}`
  return {
    sha: commit.sha,
    node_id: toNodeId('Commit', commit.sha),
    url,
    html_url: `${html}/${commit.sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${base}/git/commits/${commit.sha}`,
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${base}/git/trees/${commit.tree}` },
      verification: toVerification(backend, commit.sha)
    },
    author: toOwner(commit.author),
    committer: toOwner(commit.committer),
    parents: commit.parents.map(sha => ({
      sha,
      url: `${base}/commits/${sha}`,
      html_url: `${html}/${sha}`
    }))
  }
}

function toOwner(person: CommitPerson): Schemas['simple-user'] | null {
  if (person.email === ACTIONS_BOT.email) return toAccount(ACTIONS_BOT.name, 41_898_282)
  return person.email === GITHUB.email ? toAccount('web-flow', 19_864_447) : null
}

function toCounts() {
  return {
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    subscribers_count: 0,
    network_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    size: 0
  }
}

function toAddresses(backend: GitHubBackend) {
  const url = toRepositoryUrl(backend)
  const html_url = toPageUrl(backend)
  const path = `${backend.owner}/${backend.name}`
  return {
    url,
    html_url,
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    ...toMoreAddresses(url),
    git_url: `git://github.com/${path}.git`,
    ssh_url: `git@github.com:${path}.git`,
    clone_url: `${html_url}.git`,
    mirror_url: null,
    svn_url: html_url,
    homepage: null
  }
}

function toMoreAddresses(url: string) {
  return {
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
    hooks_url: `${url}/hooks`
  }
}
