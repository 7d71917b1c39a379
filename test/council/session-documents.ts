/** What members and leaders ask for when they open a session. */
export const MEMBER = `query ($id: ID!) { councilSession(id: $id) { id number phase revision rule { version
  spreadLimit } items { id position phase round productName openedAt dossier { id }
  sheet { id number } recusals { person { name } } spreadAlarm result { totalSum }
  mySheet { id version state revision answers { criterion { id key } option { id points } remark
    revision } totals { points answered criteria parts { code points } } changes { reason } } } } }`;

export const CONTROL = `query ($id: ID!) { councilSession(id: $id) { id phase
  members { role attendance arrivedAt person { name } }
  items { id position phase round spreadAlarm quorum { present needed met }
    obstacles { code people { name } } attendance { presence person { name } }
    rounds { round kind spreadAlarm returnedTo { name } } submissions { person { name } }
    recusals { person { name } } } events { kind position actor { name } } } }`;

/** What the control room polls. */
export const POLL = `query ($id: ID!, $since: String) { sessionProgress(id: $id, sinceRevision: $since) {
  revision phase items { position phase round submitted expected recused absent criteria
    quorum { present needed ledBy met } }
  members { person { id name } role attendance cells { position state answered lastSeenAt } } } }`;
