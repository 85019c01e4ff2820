/** @jsxImportSource hono/jsx */
import type { Frame, Written } from '../types'
import { words } from '../words'

const fields = [
  { name: 'name', type: 'text', autocomplete: 'name', most: 100, isNeeded: true },
  { name: 'email', type: 'email', autocomplete: 'email', most: 254, isNeeded: true },
  { name: 'subject', type: 'text', autocomplete: 'off', most: 150, isNeeded: false },
] as const

/** Writes to the blog, with no script: what is wrong comes back with the words that were written. */
export const ContactForm = ({
  frame,
  written = null,
  isSent = false,
  shownAt,
}: {
  frame: Frame
  /** What was sent and not taken. */
  written?: Written | null
  isSent?: boolean
  /** Now; ISO 8601. Programs write faster than people. */
  shownAt: string
}) => {
  const say = words[frame.language]
  const problemOf = (name: string) => written?.problems[name]
  const described = (name: string) =>
    problemOf(name) ? { 'aria-invalid': 'true', 'aria-describedby': `problem-${name}` } : {}
  const problem = (name: string) =>
    problemOf(name) && (
      <p class="problem" id={`problem-${name}`}>
        {problemOf(name)}
      </p>
    )
  return (
    <section lang={frame.language} id="write">
      <h2>{say.write}</h2>
      {isSent && <p role="status">{say.sent}</p>}
      {written?.trouble && (
        <p class="problem" role="alert">
          {written.trouble}
        </p>
      )}
      <form class="write" method="post" action="/write">
        {fields.map(({ name, type, autocomplete, most, isNeeded }) => (
          <>
            <label for={`write-${name}`}>
              {say.fields[name]}
              {!isNeeded && ` (${say.optional})`}
            </label>
            <input
              id={`write-${name}`}
              name={name}
              type={type}
              maxlength={most}
              autocomplete={autocomplete}
              required={isNeeded}
              value={written?.values[name] ?? ''}
              {...described(name)}
            />
            {problem(name)}
          </>
        ))}
        <label for="write-message">{say.fields.message}</label>
        <textarea
          id="write-message"
          name="message"
          rows={8}
          maxlength={5000}
          required
          {...described('message')}
        >
          {written?.values.message ?? ''}
        </textarea>
        {problem('message')}
        {/* People do not see it; whoever fills it in is a program. */}
        <div class="trap" aria-hidden="true">
          <label for="write-website">{say.trap}</label>
          <input id="write-website" name="website" type="text" tabindex={-1} autocomplete="off" />
        </div>
        <input type="hidden" name="shownAt" value={shownAt} />
        <button type="submit">{say.send}</button>
      </form>
    </section>
  )
}
