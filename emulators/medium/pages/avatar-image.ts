// Faces of users and logos of publications: initials on a colour that the name decides.

import { markup, type Markup } from '../markup.ts'
import type { MediumBackend } from '../medium-backend.ts'
import { deriveId } from '../stored-people.ts'

/** The picture of the user or publication with this username or slug; null for nobody. */
export function drawAvatar(medium: MediumBackend, name: string): Markup | null {
  const user = medium.state.users.find(({ username }) => username === name)
  const publication = medium.state.publications.find(({ slug }) => slug === name)
  const shown = user?.name ?? publication?.name
  if (shown === undefined) return null
  const hue = parseInt(deriveId(`colour ${name}`, 4), 16) % 360
  const shape =
    user === undefined
      ? markup`<rect width="64" height="64" rx="14" fill="hsl(${hue} 45% 38%)"/>`
      : markup`<circle cx="32" cy="32" r="32" fill="hsl(${hue} 45% 38%)"/>`
  const initials = shown.match(/(?<=^|\s)\S/gu) ?? []
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">${shape}<text x="32" y="33" fill="#fff" font-family="system-ui, sans-serif" font-size="24" font-weight="600" text-anchor="middle" dominant-baseline="central">${initials.slice(0, 2).join('')}</text></svg>`
}
