/** What the citizen wants of the hotline: 咨询 · 求助 · 建议 · 举报 · 投诉 in the hotline's own order. */
export const requestTypes = ['consultation', 'help', 'suggestion', 'report', 'complaint'] as const
export type RequestType = (typeof requestTypes)[number]

/** The policy fields that the knowledge base covers. */
export const policyDomains = ['medical-insurance', 'social-security', 'tax', 'hotline'] as const
export type PolicyDomain = (typeof policyDomains)[number]

export const triageLevels = ['emergency', 'urgent', 'routine'] as const
/** How fast a person must act; it may rise during a conversation and never falls silently. */
export type TriageLevel = (typeof triageLevels)[number]

/** Who must be called first: police, fire, ambulance, traffic police, crisis line, or a utility's own line. */
export const emergencyServices = ['110', '119', '120', '122', '12356', 'utility'] as const
export type EmergencyService = (typeof emergencyServices)[number]

/** Marks kept apart from urgency: 突发 · 敏感 · 集中 · 重要 of the city's fast-lane rules. */
export const triageFlags = ['sudden', 'sensitive', 'clustered', 'important'] as const
export type TriageFlag = (typeof triageFlags)[number]

/** What the caller wants, as shown in every turn. */
export interface RequestView {
  readonly type: RequestType
  readonly domain: string | null
  readonly district: string | null
}

/** How urgent a turn is, as shown in every turn. */
export interface TriageView {
  readonly level: TriageLevel
  readonly service: EmergencyService | null
  readonly flags: readonly TriageFlag[]
}
