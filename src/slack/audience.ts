/** Who sees what is said: everybody in the conversation, one person in a channel, or one person in a modal. */
export type Audience = "conversation" | "one-person" | "modal";
