// The first page: how to use this sandbox from a workflow, who is there, and the newest posts.

import type { SandboxAnswer } from '../sandbox-answers.ts'
import { markup, type Markup } from '../markup.ts'
import type { MediumBackend } from '../medium-backend.ts'
import { createView, type SandboxView } from '../sandbox-view.ts'
import { formatSnippet } from '../workflow-snippet.ts'
import { answerWithPage } from './page-layout.ts'
import { showPosts } from './listing-pages.ts'

const SHOWN = 20

export function showHome(medium: MediumBackend): SandboxAnswer {
  const view = createView(medium)
  const newest = medium.state.posts.filter(post => post.publishStatus === 'public').slice(-SHOWN)
  const main = markup`<div class="home">
<section><h1 class="section">Newest posts</h1>
${showPosts(medium, newest, 'No post yet. Run a workflow with the inputs on this page, and reload.')}</section>
<aside>
<section><h2>Use it in a workflow</h2>
<p>For a step that runs on this machine:</p>
<pre>${formatSnippet(view)}</pre>
<details><summary>With OAuth instead of a token</summary><pre>${formatSnippet(view, 'oauth')}</pre></details></section>
<section><h2>People</h2><ul class="people">${view.users.map(showPerson)}</ul></section>
<section><h2>Publications</h2><ul class="people">${view.publications.map(publication => showPublication(publication))}</ul></section>
<section><h2>Controls</h2><ul class="plain">
<li><a href="/control/state">State</a>, <a href="/control/requests">requests</a>, <a href="/control/faults">faults</a></li></ul>
<details><summary>Make the next post’s answer get lost</summary><pre>curl ${medium.url}/control/faults \\
  -d 'POST /v1/users/*/posts reset-after'</pre></details></section>
</aside></div>`
  return answerWithPage({ title: 'Medium sandbox', main })
}

function showPerson({ username, name, token }: SandboxView['users'][number]): Markup {
  return markup`<li><img src="/avatars/${username}.svg" alt="" width="36" height="36"><div><a href="/@${username}">${name}</a> <span class="quiet">@${username}</span><code class="token">${token}</code></div></li>`
}

function showPublication({ slug, name, id, roles }: SandboxView['publications'][number]): Markup {
  const people = Object.entries(roles).map(([username, role]) => `${username} ${role}`)
  return markup`<li><img src="/avatars/${slug}.svg" alt="" width="36" height="36"><div><a href="/${slug}">${name}</a> <span class="quiet">${slug} · ${id}</span><p class="quiet">${people.join(', ')}</p></div></li>`
}
