// The one script of the pages: buttons that copy. It reads what the page shows, asks nothing of anybody, and runs only because
// the page's own policy names its hash. Without it the buttons stay hidden, and everything can be read and selected.

export const PAGE_SCRIPT = `
(() => {
  'use strict'
  const told = document.getElementById('told')
  const post = document.getElementById('post')

  for (const button of document.querySelectorAll('button[hidden]')) button.hidden = false
  document.addEventListener('click', event => {
    const button = event.target.closest && event.target.closest('button')
    if (!button) return
    if (button.id === 'copy-story') copy(button, writeStory(), 'Copied: the story')
    else if (button.dataset.copy !== undefined) copy(button, { text: button.dataset.copy }, button.dataset.told)
  })

  async function copy(button, values, message) {
    const done = (await writeClipboard(values)) || copyBySelection(values)
    tell(done ? message : 'Your browser does not let this page copy: select the text and copy it.')
    if (!done) return
    button.dataset.done = ''
    setTimeout(() => delete button.dataset.done, 2000)
  }

  function tell(message) {
    told.textContent = ''
    setTimeout(() => (told.textContent = message), 50)
  }

  async function writeClipboard({ html, text }) {
    try {
      const toBlob = (value, type) => new Blob([value], { type })
      await navigator.clipboard.write([new ClipboardItem({
        'text/plain': toBlob(text, 'text/plain'),
        ...(html === undefined ? {} : { 'text/html': toBlob(html, 'text/html') })
      })])
      return true
    } catch {
      return false
    }
  }

  // Where there is no clipboard to write to, the browser copies a selection, and takes our values for it.
  function copyBySelection({ html, text }) {
    const fill = event => {
      event.preventDefault()
      event.clipboardData.setData('text/plain', text)
      if (html !== undefined) event.clipboardData.setData('text/html', html)
    }
    const selection = getSelection()
    const before = selection.rangeCount > 0 ? selection.getRangeAt(0) : null
    selection.selectAllChildren(html === undefined ? document.body : post)
    document.addEventListener('copy', fill)
    try {
      return document.execCommand('copy')
    } catch {
      return false
    } finally {
      document.removeEventListener('copy', fill)
      selection.removeAllRanges()
      if (before) selection.addRange(before)
    }
  }

  // In a document of its own, nothing of the copy is loaded.
  function writeStory() {
    const draft = document.implementation.createHTMLDocument('')
    const shown = draft.importNode(post, true)
    for (const ours of shown.querySelectorAll('[data-ours]')) ours.remove()
    const blocks = [...shown.children].map(block => toBlock(block, draft)).filter(block => block !== null)
    return {
      html: blocks.map(block => block.outerHTML).join('\\n'),
      text: blocks.map(toText).filter(text => text !== '').join('\\n\\n')
    }
  }

  function toBlock(block, draft) {
    if (block.className === 'code') return toListing(block.querySelector('pre'), draft)
    if (block.dataset.embed !== undefined) return create(draft, 'p', block.dataset.embed)
    const made = draft.createElement(block.dataset.as || block.localName)
    if (block.localName !== 'figure') made.append(...block.childNodes)
    else if (!fillFigure(made, block, draft)) return null
    for (const element of [made, ...made.querySelectorAll('*')])
      for (const { name } of [...element.attributes])
        if (!['href', 'src', 'alt'].includes(name)) element.removeAttribute(name)
    return made
  }

  function fillFigure(made, block, draft) {
    const { url, alt } = block.firstElementChild.dataset
    if (!url) return false
    const img = draft.createElement('img')
    img.setAttribute('src', url)
    img.setAttribute('alt', alt === undefined ? block.firstElementChild.alt : alt)
    made.append(img, ...block.querySelectorAll('figcaption'))
    return true
  }

  // Medium's editor is reported to end a listing at an empty line.
  function toListing(pre, draft) {
    const made = create(draft, 'pre', pre.textContent.replace(/^$/gm, ' '))
    if (pre.dataset.language === '') return made
    made.setAttribute('data-code-block-mode', '2')
    made.setAttribute('data-code-block-lang', pre.dataset.language)
    return made
  }

  function create(draft, name, text) {
    const made = draft.createElement(name)
    made.textContent = text
    return made
  }

  function toText(block) {
    for (const one of block.querySelectorAll('br')) one.replaceWith('\\n')
    const items = [...block.children]
    if (block.localName === 'ul') return items.map(item => '- ' + item.textContent).join('\\n')
    if (block.localName === 'ol') return items.map((item, index) => index + 1 + '. ' + item.textContent).join('\\n')
    return block.localName === 'hr' ? '* * *' : block.textContent.trim()
  }
})()
`
