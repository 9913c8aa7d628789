import type { MessageDraft } from './message.ts'
import type { RequestView, TriageView } from './request.ts'

export type Outcome =
  | 'answered'
  | 'clarifying'
  | 'collecting'
  | 'handed-off'
  | 'declined'
  | 'small-talk'
  | 'held-by-agent'

export type HandoffState = 'queued' | 'offered' | 'accepted' | 'failed'

/** What the citizen may know of a waiting or running handoff. */
export interface HandoffView {
  readonly state: HandoffState
  /** Conversations ahead of this one; null once a person has accepted. */
  readonly position: number | null
  readonly estimatedWaitMs: number | null
}

export interface TicketView {
  readonly number: string
  readonly status: string
}

/** A message of a turn as it goes over the wire: no citizen lines, a place in the conversation. */
export interface TurnMessage extends MessageDraft {
  readonly seq: number
  readonly role: 'bot' | 'agent' | 'system'
}

/** The public result of one citizen message (contract v1). */
export interface Turn {
  readonly turnId: string
  readonly outcome: Outcome
  /** Calibrated probability that the cited article answers the question; null when nothing was retrieved. */
  readonly confidence: number | null
  readonly triage: TriageView
  readonly request: RequestView
  readonly messages: readonly TurnMessage[]
  /** What the answer stands on, best first. */
  readonly articleIds: readonly string[]
  readonly ticket?: TicketView
  readonly handoff?: HandoffView
}
