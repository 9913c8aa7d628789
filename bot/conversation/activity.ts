/** The doors a citizen can come through. */
export type ChannelName = 'web' | 'wechat' | 'bot-framework' | 'voice'

/** One message of a citizen as a channel delivered it, before anything was understood. */
export interface Activity {
  readonly conversationId: string
  readonly channel: ChannelName
  /** The channel's own id of the message: with the conversation it makes delivery exactly-once. */
  readonly clientMessageId: string
  /** What the citizen typed or said, byte for byte. */
  readonly text: string
  readonly receivedAt: Date
}
