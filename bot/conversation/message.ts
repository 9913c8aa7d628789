/** Where an answer stands: the article, its legal basis and the dates it holds for (ISO days). */
export interface Citation {
  readonly articleId: string
  readonly title: string
  readonly basis: string
  readonly inForceFrom: string | null
  readonly inForceTo: string | null
  /** The day a person last compared the article with its sources; null when nobody has yet. */
  readonly reviewed: string | null
  readonly source: string | null
}

/** A button: `label` is shown, `text` is sent as if the citizen had typed it. */
export interface Choice {
  readonly label: string
  readonly text: string
}

export type MessageRole = 'citizen' | 'bot' | 'agent' | 'system'

/** What somebody is about to say; it gets its place in the conversation when it is committed. */
export interface MessageDraft {
  readonly role: MessageRole
  readonly text: string
  readonly spoken?: string
  /** True for every message of the bot: it is shown with the AI label. */
  readonly generated: boolean
  readonly citations: readonly Citation[]
  readonly choices: readonly Choice[]
}

/** One line of a conversation; `seq` rises by one within the conversation and never repeats. */
export interface Message extends MessageDraft {
  readonly seq: number
  readonly at: Date
}

export type Transcript = readonly Message[]

/** The citizen's own lines, oldest first. */
export const citizenMessages = (transcript: Transcript): Message[] =>
  transcript.filter((message) => message.role === 'citizen')
