import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A whole number beyond 32 bits, e.g. an amount of dong. A JSON number up to 2^53, text beyond. */
  BigInt: { input: number; output: number; }
  /** A date-time string at UTC, such as 2007-12-03T10:15:30Z, compliant with the `date-time` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar.This scalar is serialized to a string in ISO 8601 format and parsed from a string in ISO 8601 format. */
  DateTimeISO: { input: string; output: string; }
  /** An exact decimal in text, e.g. "12.5" tonnes: never rounded on the way, without closing zeros. */
  Decimal: { input: string; output: string; }
  /** A local date string (i.e., with no associated timezone) in `YYYY-MM-DD` format, e.g. `2020-01-01`. */
  LocalDate: { input: string; output: string; }
  /** Points (điểm) as an exact decimal in text, e.g. "71.36": never rounded on the way. Half a point is "0.5". */
  Points: { input: string; output: string; }
};

/** Reasons why ApiKeyCreate was refused. New values may be added. */
export type ApiKeyCreateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** You have an open key of this name. */
  | 'NAME_TAKEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The last day is past or too far away. */
  | 'WRONG_DAY';

/** A new API key. Has no operationId: an answer with a key is never kept. */
export type ApiKeyCreateInput = {
  /** Last day of the key, at most 400 days from today. */
  expiresOn: Scalars['LocalDate']['input'];
  /** What the key is for, up to 100 characters; unique among your open keys. */
  name: Scalars['String']['input'];
  /** What the key may do, any of: producer:read, producer:write, product:read, product:write, rubric:read, rubric:write, dossier:read, dossier:write, certificate:read, certificate:write, value-chain:read, value-chain:write, promotion:read, promotion:write, commune-criteria:read, commune-criteria:write, programme:read, programme:write, audit:read. Never more than you may. */
  scopes: Array<Scalars['String']['input']>;
};

/** Reasons why ApiKeyRevoke was refused. New values may be added. */
export type ApiKeyRevokeErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such key. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Whether a member takes part in a session (điểm danh). */
export type Attendance =
  /** Absent (vắng): scores nothing. */
  | 'ABSENT'
  /** Invited; not recorded yet. */
  | 'EXPECTED'
  /** Came late (đến muộn). */
  | 'LATE'
  /** Present (có mặt). */
  | 'PRESENT';

/** Which lines to list; the parts given must all fit. */
export type AuditFilter = {
  /** Exactly this action, for example `product.publish`. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** First day, in Vietnam. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Global id of the person who did it, or for whom it was done. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Global id of what was changed. An unknown id matches nothing. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day, in Vietnam. */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** How whoever did it had proved who they are. */
export type AuditVia =
  /** Not at all: the public, and people who are just signing in. */
  | 'ANONYMOUS'
  /** By an API key. */
  | 'API_KEY'
  /** By signing in with a password. */
  | 'SIGN_IN'
  /** The program itself: its command line, jobs and seeds. */
  | 'SYSTEM';

/** What prices are compared by. */
export type BaseUnit =
  /** Kilogram (kg). */
  | 'KILOGRAM'
  /** Litre (lít). */
  | 'LITRE'
  /** Piece, also a night or a visit (cái, đêm, lượt). */
  | 'PIECE';

/** The three layers of the official product list (Quyết định 26/2026/QĐ-TTg, Phụ lục I): 6 groups, 17 families, 26 sub-groups. */
export type CategoryLevel =
  /** Product family (nhóm). */
  | 'FAMILY'
  /** Product group (ngành). */
  | 'GROUP'
  /** Sub-group (phân nhóm, bộ sản phẩm); each has its own scoring sheet. */
  | 'SUBGROUP';

/** Which certificates to list; the parts given must all fit. */
export type CertificateFilter = {
  /** Only of products of this commune or ward. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those worth this today; an empty list matches nothing. */
  status?: InputMaybe<Array<CertificateStatus>>;
  /** Last day of validity on or after this. */
  validUntilFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day of validity on or before this. */
  validUntilTo?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** How certificates are sorted. */
export type CertificateOrder =
  /** Those that expire first come first. */
  | 'EXPIRY'
  /** Those issued last come first. */
  | 'NEWEST';

/** Reasons why CertificateRevoke was refused. New values may be added. */
export type CertificateRevokeErrorCode =
  /** The certificate was revoked already. */
  | 'ALREADY_REVOKED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** A day is after today. */
  | 'IN_THE_FUTURE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The days do not follow each other: issue, conclusion, decision, end. */
  | 'WRONG_ORDER';

/** A decision to revoke a certificate. */
export type CertificateRevokeInput = {
  /** Day of the conclusion, or of the commune's confirmation that production stopped; the decision follows within 15 days. */
  concludedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Day of the decision to revoke. */
  decidedOn: Scalars['LocalDate']['input'];
  /** Number of the decision to revoke. */
  decisionNumber: Scalars['String']['input'];
  /** Which of the cases of Điều 8, or the ministry. */
  ground: RevocationGround;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** The reason in words; for staff. */
  reason: Scalars['String']['input'];
  /** First day on which it no longer counts; not later than today. */
  revokedOn: Scalars['LocalDate']['input'];
};

/** What a certificate is worth on a day. */
export type CertificateStatus =
  /** Past its last day (hết hạn): no stars. */
  | 'EXPIRED'
  /** Its first day is still to come. */
  | 'NOT_YET'
  /** Revoked (đã thu hồi): no stars. */
  | 'REVOKED'
  /** A newer certificate stands in its place (đã thay thế). */
  | 'SUPERSEDED'
  /** Valid (còn hiệu lực): the product has its stars. */
  | 'VALID';

/** Reasons why ChainLinkAdd was refused. New values may be added. */
export type ChainLinkAddErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The last day lies before the first. */
  | 'PERIOD'
  /** A link goes from one participant to another. */
  | 'SAME_PARTICIPANT';

/** What flows from one participant to another. */
export type ChainLinkAddInput = {
  /** What flows, in Vietnamese, e.g. "củ dong riềng". */
  flow: Scalars['String']['input'];
  /** From whom. */
  fromId: Scalars['ID']['input'];
  /** The product that flows, when it is one of those registered here. */
  inputProductId?: InputMaybe<Scalars['ID']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** To whom: another participant of the same chain. */
  toId: Scalars['ID']['input'];
  /** First day of the period meant. */
  validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day of the period meant. */
  validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What it is worth, in whole VND. */
  valueAmount?: InputMaybe<Scalars['BigInt']['input']>;
  /** How much flows. */
  volume?: InputMaybe<QuantityInput>;
};

/** Reasons why ChainLinkRemove was refused. New values may be added. */
export type ChainLinkRemoveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Which version of a link is removed. */
export type ChainLinkRemoveInput = {
  /** The revision that the change is based on. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why ChainLinkUpdate was refused. New values may be added. */
export type ChainLinkUpdateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The last day lies before the first. */
  | 'PERIOD'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Changes to a link. Absent keeps, null clears. */
export type ChainLinkUpdateInput = {
  /** The revision that the change is based on. */
  baseRevision: Scalars['Int']['input'];
  /** What flows, in Vietnamese. */
  flow?: InputMaybe<Scalars['String']['input']>;
  /** The product that flows, when it is one of those registered here. */
  inputProductId?: InputMaybe<Scalars['ID']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** First day of the period meant. */
  validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day of the period meant. */
  validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What it is worth, in whole VND. */
  valueAmount?: InputMaybe<Scalars['BigInt']['input']>;
  /** How much flows. */
  volume?: InputMaybe<QuantityInput>;
};

/** Reasons why ChainParticipantAdd was refused. New values may be added. */
export type ChainParticipantAddErrorCode =
  /** The producer stands at this stage already. */
  | 'ALREADY_THERE'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Who takes part: a registered producer, or a party outside by name and kind. */
export type ChainParticipantAddInput = {
  /** The chain. */
  chainId: Scalars['ID']['input'];
  /** Commune or ward where it works. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** What a party outside is. */
  partyKind?: InputMaybe<ChainPartyKind>;
  /** Name of a party outside. */
  partyName?: InputMaybe<Scalars['String']['input']>;
  /** The producer, when it is a registered one. */
  producerId?: InputMaybe<Scalars['ID']['input']>;
  /** What the party does in the chain. */
  stage: ChainStage;
};

/** Reasons why ChainParticipantRemove was refused. New values may be added. */
export type ChainParticipantRemoveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Links or contracts stand on it; they have to go first. */
  | 'IN_USE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Which version of a participant is removed. */
export type ChainParticipantRemoveInput = {
  /** The revision that the change is based on. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why ChainParticipantUpdate was refused. New values may be added. */
export type ChainParticipantUpdateErrorCode =
  /** The producer stands at this stage already. */
  | 'ALREADY_THERE'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** A registered producer has its own name and kind. */
  | 'REGISTERED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Changes to a participant. Absent keeps, null clears. */
export type ChainParticipantUpdateInput = {
  /** The revision that the change is based on. */
  baseRevision: Scalars['Int']['input'];
  /** Commune or ward where it works. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** What a party outside is. */
  partyKind?: InputMaybe<ChainPartyKind>;
  /** Name of a party outside; of others it is kept. */
  partyName?: InputMaybe<Scalars['String']['input']>;
  /** What the party does in the chain. */
  stage?: InputMaybe<ChainStage>;
};

/** What a participant is that is not one of the registered producers. */
export type ChainPartyKind =
  /** Consumers as a group (người tiêu dùng). */
  | 'CONSUMERS'
  /** Cooperative or union of them (hợp tác xã, liên hiệp hợp tác xã). */
  | 'COOPERATIVE'
  /** Cooperative group (tổ hợp tác). */
  | 'COOPERATIVE_GROUP'
  /** Enterprise (doanh nghiệp). */
  | 'ENTERPRISE'
  /** Farm (trang trại). */
  | 'FARM'
  /** Household or group of households (hộ gia đình, nhóm hộ). */
  | 'HOUSEHOLD'
  /** A person (cá nhân). */
  | 'INDIVIDUAL'
  /** Market, supermarket or online market (chợ, siêu thị, sàn điện tử). */
  | 'MARKET'
  /** Any other organisation (tổ chức khác). */
  | 'ORGANISATION'
  /** Shop or sales point (cửa hàng, điểm bán). */
  | 'SHOP';

/** What a participant does in a value chain (khâu của chuỗi giá trị). */
export type ChainStage =
  /** Those who use it up (tiêu dùng). */
  | 'CONSUMPTION'
  /** Growing, rearing, gathering, harvesting (sản xuất, thu hoạch). */
  | 'GROWING'
  /** Seed, feed, material, services (cung ứng vật tư, dịch vụ đầu vào). */
  | 'INPUTS'
  /** Preparation and processing (sơ chế, chế biến). */
  | 'PROCESSING'
  /** Buying up, transport, selling (thu mua, phân phối, bán). */
  | 'TRADING';

/** What stands in the way of closing a product. New values may be added. */
export type CloseObstacleCode =
  /** Members have not handed in: wait, or record them as absent. */
  | 'NOT_SUBMITTED'
  /** No sheet would count. */
  | 'NO_SHEETS'
  /** The chair takes no part in its rating. */
  | 'QUORUM_CHAIR'
  /** Too few members take part in its rating. */
  | 'QUORUM_MEMBERS';

/** Reasons why CommuneAssessmentRecord was refused. New values may be added. */
export type CommuneAssessmentRecordErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The report is dated after today. */
  | 'IN_THE_FUTURE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** The four points of the commune (Mẫu 03) with the number and day of its report; no score. */
export type CommuneAssessmentRecordInput = {
  /** The revision of the dossier that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Origin of the idea of the product (nguồn gốc ý tưởng). */
  ideaOrigin: Scalars['String']['input'];
  /** Local identity and know-how (bản sắc, trí tuệ địa phương). */
  localIdentity: Scalars['String']['input'];
  /** Use of local labour (lao động địa phương). */
  localLabour: Scalars['String']['input'];
  /** Origin of the product and use of local material (nguồn gốc, nguyên liệu). */
  materialOrigin: Scalars['String']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Day of the report, not in the future. */
  reportDate: Scalars['LocalDate']['input'];
  /** Number of the report, e.g. "112/BC-UBND". */
  reportNumber: Scalars['String']['input'];
};

/** Which communes, wards and townships to list. */
export type CommuneFilter = {
  /** Only units of the former district with this code, e.g. "051". */
  districtCode?: InputMaybe<Scalars['String']['input']>;
  /** Only these kinds; an empty list matches nothing. */
  kind?: InputMaybe<Array<CommuneKind>>;
  /** The day on which they were in force; today when left out. */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What a unit of the commune tier is called. */
export type CommuneKind =
  /** Rural commune (xã). */
  | 'COMMUNE'
  /** Township (thị trấn); abolished on 1 July 2025. */
  | 'TOWNSHIP'
  /** Urban ward (phường). */
  | 'WARD';

/** Reasons why CommuneReviewStart was refused. New values may be added. */
export type CommuneReviewStartErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Beginning the assessment of the commune. */
export type CommuneReviewStartInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** How a value stands to its threshold when it is met. */
export type Comparator =
  /** Exactly the threshold (=). */
  | 'EQ'
  /** More than the threshold (>). */
  | 'GT'
  /** At least the threshold (≥). */
  | 'GTE'
  /** Less than the threshold (<). */
  | 'LT'
  /** At most the threshold (≤). */
  | 'LTE';

/** Reasons why ConflictDeclare was refused. New values may be added. */
export type ConflictDeclareErrorCode =
  /** The tie is recorded already. */
  | 'ALREADY_RECUSED'
  /** Scoring of the product is closed: the result stands. */
  | 'CLOSED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The person is not invited to the session. */
  | 'NOT_A_MEMBER'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** A tie of the viewer to a product. */
export type ConflictDeclareInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** What the tie is, e.g. a relative works there. */
  reason: Scalars['String']['input'];
};

/** Which part of a year a contract covers. */
export type ContractShareInput = {
  /** In basis points, 0 to 10,000: 5,000 = 50 %. */
  basisPoints: Scalars['Int']['input'];
  /** Of the output, or of the raw material. */
  of: ContractShareOf;
};

/** What the share of a contract is a share of. */
export type ContractShareOf =
  /** The raw material used in a year (nguyên liệu). */
  | 'MATERIAL'
  /** The product's yearly output (sản lượng sản phẩm). */
  | 'OUTPUT';

/** Reasons why CouncilCreate was refused. New values may be added. */
export type CouncilCreateErrorCode =
  /** A council with this decision is recorded already. */
  | 'EXISTS'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** A person is named twice. */
  | 'NAMED_TWICE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** A council has exactly one chair. */
  | 'ONE_CHAIR'
  /** A council has at most one secretary. */
  | 'ONE_SECRETARY'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** A new council. */
export type CouncilCreateInput = {
  /** Day of that decision. */
  decisionDate: Scalars['LocalDate']['input'];
  /** Number of the decision that sets it up. */
  decisionNumber: Scalars['String']['input'];
  /** Whose council it is. */
  level: CouncilLevel;
  /** Its members, at most 50: one chair, at most one secretary, nobody twice. */
  members: Array<CouncilMemberInput>;
  /** Name, in Vietnamese. */
  name: Scalars['String']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** The province. */
  provinceId: Scalars['ID']['input'];
};

/** Whose council it is (cấp của Hội đồng). */
export type CouncilLevel =
  /** District (cấp huyện), until 30 June 2025: kept for older ratings. */
  | 'DISTRICT'
  /** Ministry (cấp trung ương): rates and recognises 5 stars. */
  | 'MINISTRY'
  /** Province (cấp tỉnh): rates and recognises 3 and 4 stars. */
  | 'PROVINCE';

/** Somebody in a new council. */
export type CouncilMemberInput = {
  /** The person; needs an account. */
  personId: Scalars['ID']['input'];
  /** Office and organisation. */
  position?: InputMaybe<Scalars['String']['input']>;
  /** Chair, vice-chair, member or secretary. */
  role: CouncilRole;
  /** Whether the person fills in score sheets. */
  scores: Scalars['Boolean']['input'];
};

/** What somebody is in a council (Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 3). */
export type CouncilRole =
  /** Chair (Chủ tịch Hội đồng). */
  | 'CHAIR'
  /** Member (ủy viên). */
  | 'MEMBER'
  /** Secretary (thư ký). */
  | 'SECRETARY'
  /** Vice-chair (Phó Chủ tịch Hội đồng). */
  | 'VICE_CHAIR';

/** Reasons why CouncilRuleSet was refused. New values may be added. */
export type CouncilRuleSetErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The share that must take part is more than all. */
  | 'QUORUM_ABOVE_ONE';

/** A new version of a council's rules; what is left out stays as it was. */
export type CouncilRuleSetInput = {
  /** Whether "reaches no level" may be chosen where it is not printed. */
  allowNoLevel?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the chair must take part. */
  chairRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a higher star must also meet the minima of the lower ones. */
  cumulativeMinima?: InputMaybe<Scalars['Boolean']['input']>;
  /** Decimals of averages when shown, 0 to 4. */
  displayDecimals?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the council may record another star than the proposed one. */
  finalStarMayDiffer?: InputMaybe<Scalars['Boolean']['input']>;
  /** How a star minimum is checked. */
  minimumMethod?: InputMaybe<MinimumMethod>;
  /** Whether those sheets carry names. */
  namesAfterRelease?: InputMaybe<Scalars['Boolean']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Lower part of that share, 1 to 100. */
  quorumDenominator?: InputMaybe<Scalars['Int']['input']>;
  /** Upper part of the share that must take part. */
  quorumNumerator?: InputMaybe<Scalars['Int']['input']>;
  /** Why the rules change, e.g. the number of a decision. */
  reason: Scalars['String']['input'];
  /** Whether members with a tie count as taking part. */
  recusedCountForQuorum?: InputMaybe<Scalars['Boolean']['input']>;
  /** Keys of criteria that always need a remark; replaces the list. */
  remarkCriteria?: InputMaybe<Array<Scalars['String']['input']>>;
  /** For which levels a remark must be written. */
  remarkRule?: InputMaybe<RemarkRule>;
  /** How often a product may be scored again, 0 to 5. */
  rescoringRounds?: InputMaybe<Scalars['Int']['input']>;
  /** Whether chair and secretary see results between close and release. */
  resultsAtClose?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who may read the members' sheets after release. */
  sheetsAfterRelease?: InputMaybe<SheetAudience>;
  /** Least number of scoring members, 1 to 50. */
  sizeMin?: InputMaybe<Scalars['Int']['input']>;
  /** Points between the highest and lowest sheet above which the council must discuss. */
  spreadLimit?: InputMaybe<Scalars['Points']['input']>;
};

/** Reasons why CouncilSessionAddItem was refused. New values may be added. */
export type CouncilSessionAddItemErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier is on a sheet of other criteria than the session. */
  | 'OTHER_RUBRIC'
  /** The sheet is incomplete in its source and cannot be used. */
  | 'SHEET_NOT_USABLE'
  /** The session is in a phase in which this cannot be done; the payload holds it. */
  | 'WRONG_PHASE'
  /** The dossier is not accepted, or on an agenda already. */
  | 'WRONG_STATE';

/** A dossier for an agenda. */
export type CouncilSessionAddItemInput = {
  /** The dossier; the province must have accepted it. */
  dossierId: Scalars['ID']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why CouncilSessionAddMember was refused. New values may be added. */
export type CouncilSessionAddMemberErrorCode =
  /** The person is in the session already. */
  | 'ALREADY_INVITED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The session is in a phase in which this cannot be done; the payload holds it. */
  | 'WRONG_PHASE';

/** Somebody for a session who is not in the council, such as an expert. */
export type CouncilSessionAddMemberInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** The person; needs an account. */
  personId: Scalars['ID']['input'];
  /** Whether the person fills in score sheets. */
  scores: Scalars['Boolean']['input'];
};

/** Reasons why CouncilSessionClose was refused. New values may be added. */
export type CouncilSessionCloseErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** Something stands in the way; the payload lists it per product. */
  | 'NOT_READY'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The session is in a phase in which this cannot be done; the payload holds it. */
  | 'WRONG_PHASE';

/** Closing a session. */
export type CouncilSessionCloseInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why CouncilSessionCreate was refused. New values may be added. */
export type CouncilSessionCreateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The council has a session of this number already. */
  | 'NUMBER_TAKEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The criteria are not in force on the day of the session. */
  | 'RUBRIC_NOT_IN_FORCE';

/** A new session. */
export type CouncilSessionCreateInput = {
  /** The council. */
  councilId: Scalars['ID']['input'];
  /** Day on which it is held. */
  heldOn: Scalars['LocalDate']['input'];
  /** Number within the council, e.g. "05/2026". */
  number: Scalars['String']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Where it is held. */
  place: Scalars['String']['input'];
  /** The criteria (bộ tiêu chí); they must be in force on the day of the session. */
  rubricVersionId: Scalars['ID']['input'];
};

/** Which sessions to list; the parts given must all fit. */
export type CouncilSessionFilter = {
  /** Only of this council. */
  councilId?: InputMaybe<Scalars['ID']['input']>;
  /** Held on or after this day. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only in these phases; an empty list matches nothing. */
  phase?: InputMaybe<Array<SessionPhase>>;
  /** Held on or before this day. */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Reasons why CouncilSessionOpen was refused. New values may be added. */
export type CouncilSessionOpenErrorCode =
  /** No product is on the agenda. */
  | 'EMPTY_AGENDA'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** The rules require a scoring chair and there is none. */
  | 'NO_CHAIR'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The criteria are not in force on the day of the session. */
  | 'RUBRIC_NOT_IN_FORCE'
  /** A sheet is incomplete in its source and cannot be used. */
  | 'SHEET_NOT_USABLE'
  /** Fewer members score than the rules ask for. */
  | 'TOO_FEW_MEMBERS'
  /** The session is in a phase in which this cannot be done; the payload holds it. */
  | 'WRONG_PHASE';

/** Opening a session. */
export type CouncilSessionOpenInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why CouncilSessionRelease was refused. New values may be added. */
export type CouncilSessionReleaseErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Sheets are further apart than the limit and no reason is given. */
  | 'SPREAD_UNSETTLED'
  /** The session is in a phase in which this cannot be done; the payload holds it. */
  | 'WRONG_PHASE'
  /** A dossier of the agenda is not in the session any more. */
  | 'WRONG_STATE';

/** Releasing the results of a session. */
export type CouncilSessionReleaseInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** A reason for each product whose sheets are further apart than the limit. */
  spreadReasons: Array<SpreadReasonInput>;
};

/** How well a fact about the criteria is sourced. */
export type CriteriaConfidence =
  /** Concluded from other facts; to be compared with the legal text. */
  | 'INFERRED'
  /** Known to exist, not seen (chưa tìm thấy). */
  | 'NOT_FOUND'
  /** Read in the legal text itself (văn bản gốc). */
  | 'PRIMARY'
  /** Read in a report about the legal text. */
  | 'SECONDARY';

/** What a criteria set is divided by. */
export type CriteriaDivisionKind =
  /** A group of communes with thresholds of its own (nhóm xã), from 2026 on. */
  | 'COMMUNE_GROUP'
  /** A group of criteria under one heading (nhóm tiêu chí). */
  | 'PART'
  /** A region with a column of thresholds of its own (vùng). */
  | 'REGION';

/** The tier whose units a criteria set is for. */
export type CriteriaLevel =
  /** Communes (xã). */
  | 'COMMUNE'
  /** Districts and cities below a province (cấp huyện), until June 2025. */
  | 'DISTRICT'
  /** Hamlets (xóm); these sets are issued by the province. */
  | 'HAMLET'
  /** Provinces (tỉnh). */
  | 'PROVINCE';

/** Currencies of prices. */
export type Currency =
  /** Vietnamese dong (đồng); it has no smaller unit. */
  | 'VND';

/** What a unit of the former district tier was called. */
export type DistrictKind =
  /** City below a province (thành phố thuộc tỉnh). */
  | 'CITY'
  /** Rural district (huyện). */
  | 'DISTRICT'
  /** Town (thị xã). */
  | 'TOWN';

/** Reasons why DossierAccept was refused. New values may be added. */
export type DossierAcceptErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Accepting a dossier. */
export type DossierAcceptInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why DossierCreate was refused. New values may be added. */
export type DossierCreateErrorCode =
  /** The product has a dossier on its way already; the payload holds it. */
  | 'ACTIVE_DOSSIER'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** There is no official sheet that can be used for the product. */
  | 'NO_SHEET'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** A new dossier. What is left out of the form is taken from the producer and the product. */
export type DossierCreateInput = {
  /** Address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Papers named on the form, at most 30. */
  attachments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** First rating, upgrade or re-rating. */
  kind: DossierKind;
  /** Legal representative. */
  legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Name of the unit that registers. */
  organisationName?: InputMaybe<Scalars['String']['input']>;
  /** Telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The product to be rated. */
  productId: Scalars['ID']['input'];
  /** Name of the product as registered. */
  productName?: InputMaybe<Scalars['String']['input']>;
  /** Position of the representative. */
  representativePosition?: InputMaybe<Scalars['String']['input']>;
  /** The official sheet; left out, that of the product's sub-group in the criteria in force. */
  sheetId?: InputMaybe<Scalars['ID']['input']>;
  /** Year of the registration; this year if left out. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Reasons why DossierEvidenceAdd was refused. New values may be added. */
export type DossierEvidenceAddErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** A criterion does not belong to the sheet of the dossier. */
  | 'NOT_ON_SHEET'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** A dossier holds at most 200 pieces of evidence. */
  | 'TOO_MANY'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** One piece of evidence; a web address, a reference, or both. */
export type DossierEvidenceAddInput = {
  /** Criteria of the sheet that it supports, at most 40; may be empty. */
  criterionIds: Array<Scalars['ID']['input']>;
  /** Row of the evidence table of Mẫu 02. */
  kind: EvidenceKind;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Page that matters, from 1. */
  page?: InputMaybe<Scalars['Int']['input']>;
  /** Number and date of the paper, or where the original is kept. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Name of the paper. */
  title: Scalars['String']['input'];
  /** Web address of the paper. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why DossierEvidenceRemove was refused. New values may be added. */
export type DossierEvidenceRemoveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Taking a piece of evidence out of a dossier. */
export type DossierEvidenceRemoveInput = {
  /** The piece of evidence. */
  evidenceId: Scalars['ID']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which dossiers to list; the parts given must all fit. */
export type DossierFilter = {
  /** Only lodged with this commune or ward. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of these kinds; an empty list matches nothing. */
  kind?: InputMaybe<Array<DossierKind>>;
  /** Only of this product. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Only in these states; an empty list matches nothing. */
  state?: InputMaybe<Array<DossierState>>;
  /** Only of this year (năm đăng ký). */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Reasons why DossierForward was refused. New values may be added. */
export type DossierForwardErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Sending a dossier to the province. */
export type DossierForwardInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Why a product is rated (Quyết định 26/2026/QĐ-TTg, Điều 6). */
export type DossierKind =
  /** Rated for the first time (đánh giá lần đầu). */
  | 'FIRST'
  /** Rated again because its certificate runs out (đánh giá lại). */
  | 'RE_RATING'
  /** Rated for a higher star (đánh giá nâng hạng). */
  | 'UPGRADE';

/** What a dossier still lacks before it can be lodged. */
export type DossierPiece =
  /** Address of the producer (địa chỉ). */
  | 'ADDRESS'
  /** At least one piece of evidence (minh chứng). */
  | 'EVIDENCE'
  /** Name of the legal representative (người đại diện). */
  | 'LEGAL_REPRESENTATIVE'
  /** Telephone number (điện thoại). */
  | 'PHONE'
  /** The self-assessment of every criterion of the sheet (tự đánh giá, Mẫu 02). */
  | 'SELF_SCORE';

/** Reasons why DossierReturn was refused. New values may be added. */
export type DossierReturnErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Giving a dossier back. */
export type DossierReturnInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Why, in plain words the producer understands. */
  reason: Scalars['String']['input'];
};

/** Reasons why DossierSelfScore was refused. New values may be added. */
export type DossierSelfScoreErrorCode =
  /** A criterion is named twice. */
  | 'ANSWERED_TWICE'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The criterion or level does not belong to the sheet of the dossier. */
  | 'NOT_ON_SHEET'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** A self-assessment, whole or in parts. */
export type DossierSelfScoreInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Criteria to record, at most 100; those not named stay as they are. */
  scores: Array<SelfScoreInput>;
};

/** How far a dossier (hồ sơ) has come, from its producer to the council. New values may be added. */
export type DossierState =
  /** Checked by the province and ready for a session (đủ điều kiện). */
  | 'ACCEPTED'
  /** The commune has recorded its assessment (xã đã đánh giá, Mẫu 03). */
  | 'ASSESSED'
  /** The commune is assessing its four points (xã đang đánh giá). */
  | 'COMMUNE_REVIEW'
  /** Being written by the producer (nháp); nobody else sees it. */
  | 'DRAFT'
  /** Sent to the province (đã chuyển tỉnh). */
  | 'FORWARDED'
  /** On the agenda of a council's session (trong phiên họp). */
  | 'IN_SESSION'
  /** The council has released its result (có kết quả). */
  | 'RATED'
  /** Given back to the producer with a reason (cần bổ sung). */
  | 'RETURNED'
  /** Lodged with the commune's people's committee (đã nộp về xã). */
  | 'SUBMITTED'
  /** Taken back by the producer (đã rút). */
  | 'WITHDRAWN';

/** Reasons why DossierSubmit was refused. New values may be added. */
export type DossierSubmitErrorCode =
  /** Something is missing; the payload lists it. */
  | 'INCOMPLETE'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Lodging a dossier. */
export type DossierSubmitInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Reasons why DossierUpdate was refused. New values may be added. */
export type DossierUpdateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Changes of the registration form: what is left out stays, null clears. */
export type DossierUpdateInput = {
  /** Address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Papers named on the form, at most 30; replaces the list. */
  attachments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Legal representative. */
  legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; a repeat has no effect. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the unit that registers. */
  organisationName?: InputMaybe<Scalars['String']['input']>;
  /** Telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Name of the product as registered. */
  productName?: InputMaybe<Scalars['String']['input']>;
  /** Position of the representative. */
  representativePosition?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why DossierWithdraw was refused. New values may be added. */
export type DossierWithdrawErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The dossier is in a state in which this cannot be done; the payload holds it. */
  | 'WRONG_STATE';

/** Taking a dossier back. */
export type DossierWithdrawInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Why, in plain words the commune understands. */
  reason: Scalars['String']['input'];
};

/** Reasons why EventOutcomeRecord was refused. New values may be added. */
export type EventOutcomeRecordErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The event has not begun, or was called off. */
  | 'NOT_YET'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Figures of an event or a participation by one source, whole: they replace what is there. */
export type EventOutcomeRecordInput = {
  /** The revision that was read; left out when nothing had been recorded yet. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Contracts signed. */
  contractsSigned?: InputMaybe<Scalars['Int']['input']>;
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** Memoranda signed. */
  memorandaSigned?: InputMaybe<Scalars['Int']['input']>;
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** The participation; left out for figures of the event as a whole (trade staff). */
  participationId?: InputMaybe<Scalars['ID']['input']>;
  /** Sales at the event, in whole VND. */
  salesAmount?: InputMaybe<Scalars['BigInt']['input']>;
  /** What contracts and memoranda are worth together, in whole VND. */
  signedValueAmount?: InputMaybe<Scalars['BigInt']['input']>;
  /** Where the figures come from; others than PRODUCER are for trade staff. */
  source: EventOutcomeSource;
  /** Visitors. */
  visitors?: InputMaybe<Scalars['Int']['input']>;
};

/** Where the figures of an outcome come from. */
export type EventOutcomeSource =
  /** From signed contracts (theo hợp đồng). */
  | 'CONTRACT'
  /** Estimated by the organiser (ước tính). */
  | 'ESTIMATE'
  /** Reported by the producer (chủ thể báo cáo). */
  | 'PRODUCER';

/** The rows of the evidence table of the self-assessment report (Mẫu 02; Quyết định 26/2026/QĐ-TTg, Phụ lục III). */
export type EvidenceKind =
  /** Awards and titles (giải thưởng, danh hiệu). */
  | 'AWARD'
  /** Business registration (đăng ký kinh doanh). */
  | 'BUSINESS_REGISTRATION'
  /** Environmental papers (bảo vệ môi trường). */
  | 'ENVIRONMENT'
  /** Growth, with the accounts of two years (tăng trưởng sản xuất, kinh doanh). */
  | 'GROWTH_ACCOUNTS'
  /** List of insured labour (danh sách lao động có bảo hiểm). */
  | 'INSURED_LABOUR'
  /** Intellectual property (sở hữu trí tuệ). */
  | 'INTELLECTUAL_PROPERTY'
  /** Market areas and distribution (thị trường, phân phối). */
  | 'MARKET'
  /** Origin of material, linkage contracts (nguồn gốc nguyên liệu, hợp đồng liên kết). */
  | 'MATERIAL_ORIGIN'
  /** Proof of fit production conditions, for those that need it (đủ điều kiện sản xuất). */
  | 'PRODUCTION_CONDITIONS'
  /** Declaration of the product (công bố sản phẩm). */
  | 'PRODUCT_DECLARATION'
  /** Promotion activities (quảng bá sản phẩm). */
  | 'PROMOTION'
  /** Quality management system (hệ thống quản lý chất lượng). */
  | 'QUALITY_SYSTEM'
  /** Story of the product (câu chuyện sản phẩm). */
  | 'STORY'
  /** Test reports (phiếu kiểm nghiệm). */
  | 'TEST_REPORT'
  /** Barcode and traceability (mã vạch, truy xuất nguồn gốc). */
  | 'TRACEABILITY';

/** Reasons why IncomeFigureRecord was refused. New values may be added. */
export type IncomeFigureRecordErrorCode =
  /** A figure only goes forward from one status to the next. */
  | 'BACKWARDS'
  /** The amount of a confirmed figure cannot be changed. */
  | 'CONFIRMED_STANDS'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The unit was not in force that year. */
  | 'NOT_IN_YEAR'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The year has not begun. */
  | 'YEAR_AHEAD';

/** The income per person of a commune in a year by one method. */
export type IncomeFigureRecordInput = {
  /** Thousand VND per person and year (nghìn đồng): 46.6 million is 46600. */
  amount?: InputMaybe<Scalars['BigInt']['input']>;
  /** The revision that was read; left out when nothing had been recorded yet. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The commune, as it was in that year. */
  communeId: Scalars['ID']['input'];
  /** By which rule it was worked out. */
  method: IncomeMethod;
  /** A remark. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; sending it again gives the first answer. */
  operationId: Scalars['ID']['input'];
  /** Where the figure comes from, e.g. the report and its date. */
  source: Scalars['String']['input'];
  /** How far it has come. */
  status: IncomeStatus;
  /** The year, not later than this one. */
  year: Scalars['Int']['input'];
};

/** By which rule the income per person of a commune was worked out. */
export type IncomeMethod =
  /** Guidance 563/TCTK-XHMT of 2014 (hướng dẫn năm 2014 của Tổng cục Thống kê). */
  | 'GUIDANCE_2014'
  /** Quyết định 1245/QĐ-BKHĐT of 30 June 2022, annex II (Phụ lục II). */
  | 'QD_1245_2022'
  /** Quyết định 2545/QĐ-BTC of 14 September 2026, annex II. Not yet compared with the original text (chưa đối chiếu văn bản gốc). */
  | 'QD_2545_2026';

/** How far the income figure of a commune and year has come. */
export type IncomeStatus =
  /** The forms were accepted by the statistics office (nghiệm thu). */
  | 'ACCEPTED'
  /** Households are being asked (đang thu thập). */
  | 'COLLECTING'
  /** The provincial statistics office confirmed it (xác nhận); public. */
  | 'CONFIRMED'
  /** The survey is planned (lập kế hoạch). */
  | 'PLANNED'
  /** The commune has summed up (xã tổng hợp). */
  | 'SUMMARISED'
  /** Part of a recognition dossier (đưa vào hồ sơ); public. */
  | 'USED_IN_DOSSIER';

/** Reasons why IndicatorAssessmentApprove was refused. New values may be added. */
export type IndicatorAssessmentApproveErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** Only a submitted assessment can be approved. */
  | 'WRONG_STATUS';

/** Which version of an assessment is approved. */
export type IndicatorAssessmentApproveInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; sending it again gives the first answer. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why IndicatorAssessmentRecord was refused. New values may be added. */
export type IndicatorAssessmentRecordErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** It was submitted or approved; it has to be returned before it can be changed. */
  | 'NOT_EDITABLE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The unit was not in force that year. */
  | 'NOT_IN_YEAR'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The indicator takes a number, or an answer, and got the other. */
  | 'WRONG_KIND'
  /** The year has not begun. */
  | 'YEAR_AHEAD';

/** What a commune reached in a year on an indicator. Exactly one of value, yesNo and absenceReason. */
export type IndicatorAssessmentRecordInput = {
  /** Why there is no value ("chưa có"). */
  absenceReason?: InputMaybe<Scalars['String']['input']>;
  /** The revision that was read; left out when nothing had been recorded yet. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The commune, as it was in that year. */
  communeId: Scalars['ID']['input'];
  /** What proves it (minh chứng). */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** The indicator. */
  indicatorId: Scalars['ID']['input'];
  /** A remark (ghi chú). */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client; sending it again gives the first answer. */
  operationId: Scalars['ID']['input'];
  /** The value, in the unit of the indicator. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
  /** The year, not later than this one. */
  year: Scalars['Int']['input'];
  /** The answer, for yes/no indicators. */
  yesNo?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Reasons why IndicatorAssessmentReturn was refused. New values may be added. */
export type IndicatorAssessmentReturnErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** Only a submitted or approved assessment can be returned. */
  | 'WRONG_STATUS';

/** Which version of an assessment is returned, and why. */
export type IndicatorAssessmentReturnInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; sending it again gives the first answer. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, for the officer of the commune. */
  reason: Scalars['String']['input'];
};

/** How far the assessment of an indicator has come. */
export type IndicatorAssessmentStatus =
  /** Approved by the coordination office (đã duyệt); public. */
  | 'APPROVED'
  /** The commune is working on it (nháp). */
  | 'DRAFT'
  /** Sent back to the commune with a reason (trả lại). */
  | 'RETURNED'
  /** Sent to the coordination office (đã gửi). */
  | 'SUBMITTED';

/** Reasons why IndicatorAssessmentSubmit was refused. New values may be added. */
export type IndicatorAssessmentSubmitErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** Only a draft can be submitted. */
  | 'WRONG_STATUS';

/** Which version of a draft is submitted. */
export type IndicatorAssessmentSubmitInput = {
  /** The revision that was read. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client; sending it again gives the first answer. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why IndicatorThresholdSet was refused. New values may be added. */
export type IndicatorThresholdSetErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The criteria set has no such region or commune group. */
  | 'NO_SUCH_DIVISION'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The indicator takes a number, or an answer, and got the other. */
  | 'WRONG_KIND';

/** A threshold with its source. Exactly one of value and yesNo. */
export type IndicatorThresholdSetInput = {
  /** Commune group it is for, e.g. "GROUP_3"; left out = every group. */
  communeGroup?: InputMaybe<Scalars['String']['input']>;
  /** PRIMARY when read in the legal text itself. */
  confidence: CriteriaConfidence;
  /** Made by the client; sending it again gives the first answer. */
  operationId: Scalars['ID']['input'];
  /** Region it is for, e.g. "TDMNPB"; left out = the general column. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** The text it stands in, with number, date and place in it. */
  source: Scalars['String']['input'];
  /** First day it applies. */
  validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day it applies. */
  validTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The number to reach. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
  /** Year it is for; left out = every year. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** The answer to reach, for yes/no indicators. */
  yesNo?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What is recorded for an indicator. */
export type IndicatorValueKind =
  /** A number in the unit of the indicator. */
  | 'NUMBER'
  /** Met or not (Đạt / Không đạt). */
  | 'YES_NO';

/** What an assessment says about an indicator or a whole criterion. */
export type IndicatorVerdict =
  /** Of criteria: not all indicators are known or assessed, so it cannot be called met (chưa đủ căn cứ). */
  | 'INCOMPLETE'
  /** Met (đạt). */
  | 'MET'
  /** Not met (chưa đạt). */
  | 'NOT_MET'
  /** There is no threshold (chưa có ngưỡng): never counts as met. */
  | 'NO_THRESHOLD'
  /** Nothing recorded, or a reason why there is no value (chưa có). */
  | 'NO_VALUE';

/** The languages of the system. Vietnamese is the source, English the translation. */
export type Language =
  /** English (tiếng Anh). */
  | 'EN'
  /** Vietnamese (tiếng Việt). */
  | 'VI';

/** Reasons why LinkageContractEnd was refused. New values may be added. */
export type LinkageContractEndErrorCode =
  /** It was ended before. */
  | 'ENDED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The day lies before the signing or in the future. */
  | 'WRONG_DAY';

/** When a contract was ended before its time. */
export type LinkageContractEndInput = {
  /** The revision that the change is based on. */
  baseRevision: Scalars['Int']['input'];
  /** The last day it was in force; not in the future. */
  endedOn: Scalars['LocalDate']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** A party of a linkage contract. */
export type LinkageContractPartyInput = {
  /** Leads the linkage (chủ trì liên kết); at most one does. */
  isLead?: Scalars['Boolean']['input'];
  /** A participant of the chain. */
  participantId: Scalars['ID']['input'];
};

/** Reasons why LinkageContractRecord was refused. New values may be added. */
export type LinkageContractRecordErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The chain has a contract of this number. */
  | 'NUMBER_TAKEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The last day lies before the first. */
  | 'PERIOD'
  /** The day of signing lies in the future. */
  | 'SIGNED_AHEAD';

/** A linkage contract that was signed. */
export type LinkageContractRecordInput = {
  /** Area in hectares; at most 4 decimals. */
  areaHa?: InputMaybe<Scalars['Decimal']['input']>;
  /** The chain it belongs to. */
  chainId: Scalars['ID']['input'];
  /** Which of the seven forms of the decree it has. */
  form: LinkageForm;
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Number of the contract. */
  number: Scalars['String']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Two participants of the chain or more. */
  parties: Array<LinkageContractPartyInput>;
  /** Which part of a year it covers. */
  share?: InputMaybe<ContractShareInput>;
  /** The day it was signed; not in the future. */
  signedOn: Scalars['LocalDate']['input'];
  /** First day in force. */
  validFrom: Scalars['LocalDate']['input'];
  /** Last day agreed; open when empty. */
  validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Value in whole VND. */
  valueAmount?: InputMaybe<Scalars['BigInt']['input']>;
  /** The volume agreed. */
  volume?: InputMaybe<QuantityInput>;
};

/** Reasons why LinkageContractUpdate was refused. New values may be added. */
export type LinkageContractUpdateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The chain has a contract of this number. */
  | 'NUMBER_TAKEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The last day lies before the first. */
  | 'PERIOD'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Changes to a contract. Absent keeps, null clears. */
export type LinkageContractUpdateInput = {
  /** Area in hectares; at most 4 decimals. */
  areaHa?: InputMaybe<Scalars['Decimal']['input']>;
  /** The revision that the change is based on. */
  baseRevision: Scalars['Int']['input'];
  /** Which of the seven forms it has. */
  form?: InputMaybe<LinkageForm>;
  /** A remark, in Vietnamese. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Number of the contract. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** All its parties anew: two participants of the chain or more. */
  parties?: InputMaybe<Array<LinkageContractPartyInput>>;
  /** Which part of a year it covers. */
  share?: InputMaybe<ContractShareInput>;
  /** First day in force. */
  validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day agreed; open when empty. */
  validUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Value in whole VND. */
  valueAmount?: InputMaybe<Scalars['BigInt']['input']>;
  /** The volume agreed. */
  volume?: InputMaybe<QuantityInput>;
};

/** The forms of linkage (hình thức liên kết) of Nghị định 98/2018/NĐ-CP, Điều 4, in its order. */
export type LinkageForm =
  /** Form 1: Liên kết từ cung ứng vật tư, dịch vụ đầu vào, tổ chức sản xuất, thu hoạch, sơ chế hoặc chế biến gắn với tiêu thụ sản phẩm nông nghiệp. */
  | 'FULL_CYCLE'
  /** Form 6: Liên kết cung ứng vật tư, dịch vụ đầu vào, sơ chế hoặc chế biến gắn với tiêu thụ sản phẩm nông nghiệp. */
  | 'INPUTS_PROCESSING_SALE'
  /** Form 4: Liên kết cung ứng vật tư, dịch vụ đầu vào, tổ chức sản xuất, thu hoạch gắn với tiêu thụ sản phẩm nông nghiệp. */
  | 'INPUTS_PRODUCTION_SALE'
  /** Form 2: Liên kết cung ứng vật tư, dịch vụ đầu vào gắn với tiêu thụ sản phẩm nông nghiệp. */
  | 'INPUTS_SALE'
  /** Form 7: Liên kết sơ chế hoặc chế biến gắn với tiêu thụ sản phẩm nông nghiệp. */
  | 'PROCESSING_SALE'
  /** Form 5: Liên kết tổ chức sản xuất, thu hoạch, sơ chế hoặc chế biến gắn với tiêu thụ sản phẩm nông nghiệp. */
  | 'PRODUCTION_PROCESSING_SALE'
  /** Form 3: Liên kết tổ chức sản xuất, thu hoạch gắn với tiêu thụ sản phẩm nông nghiệp. */
  | 'PRODUCTION_SALE';

/** Reasons why MemberRecuse was refused. New values may be added. */
export type MemberRecuseErrorCode =
  /** The tie is recorded already. */
  | 'ALREADY_RECUSED'
  /** Scoring of the product is closed: the result stands. */
  | 'CLOSED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The person is not invited to the session. */
  | 'NOT_A_MEMBER'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** A tie of a member to a product. */
export type MemberRecuseInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** The member. */
  personId: Scalars['ID']['input'];
  /** What the tie is. */
  reason: Scalars['String']['input'];
};

/** How the council's value of a criterion is held against a star minimum (mức tối thiểu). Decision 26/2026 does not say, so it is a setting. */
export type MinimumMethod =
  /** The average of the members' points must reach it. The default. */
  | 'AVERAGE'
  /** Every sheet must reach it. */
  | 'EVERY_SHEET'
  /** More than half of the sheets must reach it. */
  | 'MAJORITY';

/** Which documents to list; the parts given must all fit. */
export type OfficialDocumentFilter = {
  /** Issued on this day or later. */
  issuedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Issued on this day or before. */
  issuedUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only these kinds; an empty list matches nothing. */
  kind?: InputMaybe<Array<OfficialDocumentKind>>;
};

/** What kind of paper an official document is. */
export type OfficialDocumentKind =
  /** Circular (thông tư). */
  | 'CIRCULAR'
  /** Decision (quyết định). */
  | 'DECISION'
  /** Decree (nghị định). */
  | 'DECREE'
  /** Official letter (công văn). */
  | 'LETTER'
  /** Any other kind. */
  | 'OTHER'
  /** Plan (kế hoạch). */
  | 'PLAN'
  /** Resolution (nghị quyết). */
  | 'RESOLUTION';

/** How much of a document was seen when it was entered. */
export type OfficialDocumentSeen =
  /** The document itself. */
  | 'FULL_TEXT'
  /** Only its number, date and subject, as another document names it. */
  | 'NAME_ONLY'
  /** A report on it, such as the issuer's own notice. */
  | 'REPORT';

/** Where a level of a criterion comes from. */
export type OptionOrigin =
  /** The sheet prints no level of 0 points; this one is for a product that reaches none of those printed (không đạt mức nào). Inferred: markers on the lowest printed level would mean nothing without it. */
  | 'NO_LEVEL'
  /** Printed on the official sheet (mức điểm in trong phiếu). */
  | 'PRINTED'
  /** The sheet prints only a maximum and no levels: either nothing or the maximum can be given. */
  | 'YES_NO';

/** Reasons why ParticipationRecord was refused. New values may be added. */
export type ParticipationRecordErrorCode =
  /** The event was called off. */
  | 'CANCELLED'
  /** The event takes no registrations: it is over, or was not announced. */
  | 'CLOSED'
  /** A product is of another producer. */
  | 'FOREIGN_PRODUCT'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The participation cannot go from its state to that one. */
  | 'WRONG_STATE';

/** That a producer takes part in an event, whole: it replaces what is there. */
export type ParticipationRecordInput = {
  /** The revision that was read; left out when nothing had been recorded yet. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Its booth; kept when left out. For trade staff. */
  booth?: InputMaybe<Scalars['String']['input']>;
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** A remark; kept when left out. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** The producer. */
  producerId: Scalars['ID']['input'];
  /** Products of this producer that are shown; at most 50. */
  productIds: Array<Scalars['ID']['input']>;
  /** How far it has come; producers register and withdraw, the rest is for trade staff. */
  state?: ParticipationState;
};

/** How far a producer's participation has come (tham gia). */
export type ParticipationState =
  /** It did not come (vắng). */
  | 'ABSENT'
  /** The organiser took it in (được chọn). */
  | 'ACCEPTED'
  /** It took part (đã tham gia). */
  | 'ATTENDED'
  /** The organiser did not take it in (không được chọn). */
  | 'DECLINED'
  /** The producer wants to take part (đăng ký). */
  | 'REGISTERED'
  /** The producer took back its registration (rút). */
  | 'WITHDRAWN';

/** Reasons why PasswordChange was refused. New values may be added. */
export type PasswordChangeErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The new password is the old one. */
  | 'SAME_PASSWORD'
  /** Too many wrong tries; the message says how long to wait. */
  | 'TRY_LATER'
  /** The new password is too short, too long or too easy to guess. */
  | 'WEAK_PASSWORD'
  /** The current password is wrong. */
  | 'WRONG_CREDENTIALS';

/** The old password and the new one. Has no operationId: passwords leave no trace. */
export type PasswordChangeInput = {
  /** The password of now (mật khẩu hiện tại). */
  currentPassword: Scalars['String']['input'];
  /** The new password (mật khẩu mới): 12–256 characters, no other rule but that it must not be easy to guess. */
  newPassword: Scalars['String']['input'];
};

/** Reasons why PasswordReset was refused. New values may be added. */
export type PasswordResetErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such person. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** One changes one’s own password with passwordChange. */
  | 'OWN_ACCOUNT';

/** Reasons why PersonCreate was refused. New values may be added. */
export type PersonCreateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Somebody has this login already. */
  | 'LOGIN_TAKEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** A new account. */
export type PersonCreateInput = {
  /** E-mail address (thư điện tử). */
  email?: InputMaybe<Scalars['String']['input']>;
  /** What the person will type to sign in (tên đăng nhập): 3–100 plain letters, digits and . _ @ + -; case does not matter. Unique. */
  login: Scalars['String']['input'];
  /** Full name (họ và tên), up to 200 characters. */
  name: Scalars['String']['input'];
  /** Made by the client, 8–64 characters: sending the same again changes nothing. */
  operationId: Scalars['ID']['input'];
  /** Phone number (số điện thoại). */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** Which people to list; the parts given must all fit. */
export type PersonFilter = {
  /** True = only frozen accounts, false = only open ones. */
  frozen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the name, with or without accents; for administrators also of the login. */
  query?: InputMaybe<Scalars['String']['input']>;
  /** Only people who hold this role today. */
  role?: InputMaybe<Role>;
  /** Only people with a role given for exactly this Province, District or Commune. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why PersonFreeze was refused. New values may be added. */
export type PersonFreezeErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such person. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Nobody freezes their own account. */
  | 'OWN_ACCOUNT'
  /** Somebody changed the account meanwhile; `person` is the newest version. */
  | 'STALE';

/** Why the account is frozen. */
export type PersonFreezeInput = {
  /** The revision you saw. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client, 8–64 characters. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** The reason, up to 500 characters; the person can read it. */
  reason: Scalars['String']['input'];
};

/** Reasons why PersonUnfreeze was refused. New values may be added. */
export type PersonUnfreezeErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such person. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody changed the account meanwhile; `person` is the newest version. */
  | 'STALE';

/** Which version of the account is meant. */
export type PersonUnfreezeInput = {
  /** The revision you saw. */
  baseRevision: Scalars['Int']['input'];
  /** Made by the client, 8–64 characters. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why PersonUpdate was refused. New values may be added. */
export type PersonUpdateErrorCode =
  /** Name and login are changed by administrators. */
  | 'ADMINISTRATOR_ONLY'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Somebody has this login already. */
  | 'LOGIN_TAKEN'
  /** There is no such person. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody changed the account meanwhile; `person` is the newest version. */
  | 'STALE';

/** What to change; what is left out stays as it is. */
export type PersonUpdateInput = {
  /** The revision you saw. */
  baseRevision: Scalars['Int']['input'];
  /** E-mail address; null removes it. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Login. Administrators only. */
  login?: InputMaybe<Scalars['String']['input']>;
  /** Full name. Administrators only. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client, 8–64 characters. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Phone number; null removes it. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why ProducerCreate was refused. New values may be added. */
export type ProducerCreateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Another producer has this tax code. */
  | 'TAX_CODE_TAKEN';

/** A producer (chủ thể) that is entered for the first time. */
export type ProducerCreateInput = {
  /** Address without the commune. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Consent to publish the address; no unless said. */
  addressPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Commune or ward of today where it is registered. */
  communeId: Scalars['ID']['input'];
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Consent to publish the e-mail address; no unless said. */
  emailPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** English texts; null removes them all. */
  english?: InputMaybe<ProducerTextsInput>;
  /** A few words about it, in Vietnamese. */
  introduction?: InputMaybe<Scalars['String']['input']>;
  /** Its legal form. */
  kind: ProducerKind;
  /** Legal representative (người đại diện theo pháp luật). */
  legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  /** Official name, at most 200 letters. */
  name: Scalars['String']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Telephone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Consent to publish the telephone number; no unless said. */
  phonePublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day of that registration. */
  registeredOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Number of the business or cooperative registration. */
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** Tax code (mã số thuế): 10 digits, 10-3 digits, or 12 digits of a household. */
  taxCode?: InputMaybe<Scalars['String']['input']>;
  /** Web site or shop page, http or https. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** Which producers to list; the parts given must all fit. */
export type ProducerFilter = {
  /** Only those of the unit that carries this code today, those registered in its former parts included. */
  communeCode?: InputMaybe<Scalars['String']['input']>;
  /** Only these legal forms; an empty list matches nothing. */
  kind?: InputMaybe<Array<ProducerKind>>;
  /** Part of the name, with or without accents. */
  query?: InputMaybe<Scalars['String']['input']>;
};

/** Who may take part in the programme (chủ thể OCOP), Quyết định 26/2026/QĐ-TTg, Điều 2 khoản 3. */
export type ProducerKind =
  /** Association or society (hội, hiệp hội); for tourism products only. */
  | 'ASSOCIATION'
  /** Cooperative (hợp tác xã). */
  | 'COOPERATIVE'
  /** Cooperative group (tổ hợp tác). */
  | 'COOPERATIVE_GROUP'
  /** Small or medium enterprise (doanh nghiệp nhỏ và vừa). */
  | 'ENTERPRISE'
  /** Farm with a business registration (trang trại có đăng ký kinh doanh). */
  | 'FARM'
  /** Operating centre or its like (trung tâm điều hành); for tourism products only. */
  | 'OPERATING_CENTRE'
  /** Producing or family household with a business registration (hộ sản xuất, hộ gia đình có đăng ký kinh doanh). */
  | 'REGISTERED_HOUSEHOLD';

/** How producers are sorted. */
export type ProducerOrder =
  /** By name in the Vietnamese alphabet. */
  | 'NAME'
  /** The last registered first. */
  | 'NEWEST';

/** English texts of a producer. Absent keeps a text, null clears it. */
export type ProducerTextsInput = {
  /** A few words in English. */
  introduction?: InputMaybe<Scalars['String']['input']>;
  /** Name in English, at most 200 letters. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why ProducerUpdate was refused. New values may be added. */
export type ProducerUpdateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** Another producer has this tax code. */
  | 'TAX_CODE_TAKEN';

/** Changes to a producer. Absent keeps a value, null clears it. */
export type ProducerUpdateInput = {
  /** Address without the commune. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Consent to publish the address; no unless said. */
  addressPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** The revision that the changes are based on. */
  baseRevision: Scalars['Int']['input'];
  /** Commune or ward of today where it is registered. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Consent to publish the e-mail address; no unless said. */
  emailPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** English texts; null removes them all. */
  english?: InputMaybe<ProducerTextsInput>;
  /** A few words about it, in Vietnamese. */
  introduction?: InputMaybe<Scalars['String']['input']>;
  /** Its legal form. */
  kind?: InputMaybe<ProducerKind>;
  /** Legal representative (người đại diện theo pháp luật). */
  legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  /** Official name; a new one brings a new web address, the old one goes on leading here. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Telephone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Consent to publish the telephone number; no unless said. */
  phonePublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day of that registration. */
  registeredOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Number of the business or cooperative registration. */
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** Tax code (mã số thuế): 10 digits, 10-3 digits, or 12 digits of a household. */
  taxCode?: InputMaybe<Scalars['String']['input']>;
  /** Web site or shop page, http or https. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why ProductArchive was refused. New values may be added. */
export type ProductArchiveErrorCode =
  /** It is archived already. */
  | 'ALREADY_ARCHIVED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Takes a product out of the catalogue. */
export type ProductArchiveInput = {
  /** The revision that was looked at. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a producer can deliver in a month. */
export type ProductCapacityInput = {
  /** Amount in the unit, at most three decimals. */
  amount: Scalars['Decimal']['input'];
  /** Unit in Vietnamese, e.g. "tấn". */
  unit: Scalars['String']['input'];
};

/** Reasons why ProductCreate was refused. New values may be added. */
export type ProductCreateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** A product that is entered for the first time. */
export type ProductCreateInput = {
  /** Commune or ward of today where it is made; that of the producer when left out. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** English texts; null removes them all. */
  english?: InputMaybe<ProductTextsInput>;
  /** All its pictures, the main one first, at most 20; they replace the earlier ones. */
  images?: InputMaybe<Array<ProductImageInput>>;
  /** What it is made of (thành phần). */
  ingredients?: InputMaybe<Scalars['String']['input']>;
  /** What can be delivered in a month; null takes it away. */
  monthlyCapacity?: InputMaybe<ProductCapacityInput>;
  /** Its name, at most 200 letters. */
  name: Scalars['String']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Its price, dated today; null takes it away. */
  price?: InputMaybe<ProductPriceInput>;
  /** Who makes it. */
  producerId: Scalars['ID']['input'];
  /** Months of the season, 1 to 12; empty = not stated. */
  seasonMonths?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** State of the stock. */
  stockState?: InputMaybe<StockState>;
  /** Its story (câu chuyện sản phẩm). */
  story?: InputMaybe<Scalars['String']['input']>;
  /** Code of its sub-group (phân nhóm) in the official list, e.g. "I.3.b". */
  subgroupCode: Scalars['String']['input'];
  /** What it is, in a sentence or two. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** Which products to list; the parts given must all fit. */
export type ProductFilter = {
  /** Codes of communes and wards of today, their former parts included; an empty list matches nothing. */
  communeCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Codes of families (nhóm), e.g. "I.3"; an empty list matches nothing. */
  familyCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Codes of groups (ngành), e.g. "I"; an empty list matches nothing. */
  groupCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** true = only with a price, false = only without one. */
  hasPrice?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words in the name, the producer or the place (also a former one), with or without accents; slips of a letter or two are forgiven when nothing fits as written. */
  query?: InputMaybe<Scalars['String']['input']>;
  /** Stars; products without a valid certificate have none. */
  stars?: InputMaybe<StarsFilter>;
  /** Codes of sub-groups (phân nhóm), e.g. "I.3.b"; an empty list matches nothing. */
  subgroupCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** By certificate; only valid ones unless said. */
  validity?: ValidityFilter;
};

/** A picture of a product that is already on the web. */
export type ProductImageInput = {
  /** What it shows, in English. */
  altEn?: InputMaybe<Scalars['String']['input']>;
  /** What it shows, in Vietnamese. */
  altVi?: InputMaybe<Scalars['String']['input']>;
  /** Height in pixels. */
  height: Scalars['Int']['input'];
  /** Address of the file, http or https. */
  url: Scalars['String']['input'];
  /** Width in pixels. */
  width: Scalars['Int']['input'];
};

/** Which entries to list; the parts given must all fit. */
export type ProductListingFilter = {
  /** Only those whose name is not known in this language. */
  missingTranslation?: InputMaybe<Language>;
  /** Only of this producer. */
  producerId?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name, accents or not. */
  query?: InputMaybe<Scalars['String']['input']>;
  /** Only in these states; an empty list matches nothing. */
  status?: InputMaybe<Array<ProductStatus>>;
};

/** How products are sorted. */
export type ProductOrder =
  /** By Vietnamese name in the Vietnamese alphabet. */
  | 'NAME'
  /** The last published first. */
  | 'NEWEST'
  /** Cheapest first, those without a price last. */
  | 'PRICE_ASC'
  /** Dearest first, those without a price last. */
  | 'PRICE_DESC'
  /** Best match of the query first: the exact accents, then without accents, then other words; more stars first among equals. NEWEST without a query. */
  | 'RELEVANCE';

/** What a product costs at its producer. */
export type ProductPriceInput = {
  /** Whole dong. */
  amount: Scalars['BigInt']['input'];
  /** How many base units that is, at most four decimals: 0.5 kg for "500 g". */
  baseQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Base unit of baseQuantity. */
  baseUnit?: InputMaybe<BaseUnit>;
  /** What is sold for it, e.g. "500 g". */
  unit: Scalars['String']['input'];
};

/** Reasons why ProductPublish was refused. New values may be added. */
export type ProductPublishErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Only a draft can be published. */
  | 'NOT_A_DRAFT'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Puts a draft into the public catalogue. */
export type ProductPublishInput = {
  /** The revision that was looked at. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why ProductRestore was refused. New values may be added. */
export type ProductRestoreErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** It is not archived. */
  | 'NOT_ARCHIVED'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Takes a product back from the archive. */
export type ProductRestoreInput = {
  /** The revision that was looked at. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Where the entry of a product stands in the catalogue. */
export type ProductStatus =
  /** Taken out of the catalogue and kept (đã lưu trữ). */
  | 'ARCHIVED'
  /** Being written (bản nháp); the world does not see it. */
  | 'DRAFT'
  /** In the public catalogue (đã đăng). */
  | 'PUBLISHED';

/** English texts of a product. Absent keeps a text, null clears it. */
export type ProductTextsInput = {
  /** What it is made of. */
  ingredients?: InputMaybe<Scalars['String']['input']>;
  /** Name in English. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its story. */
  story?: InputMaybe<Scalars['String']['input']>;
  /** What it is, in a sentence or two. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why ProductUpdate was refused. New values may be added. */
export type ProductUpdateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Changes to a product. Absent keeps a value, null clears it. */
export type ProductUpdateInput = {
  /** The revision that the changes are based on. */
  baseRevision: Scalars['Int']['input'];
  /** Commune or ward of today where it is made. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** English texts; null removes them all. */
  english?: InputMaybe<ProductTextsInput>;
  /** All its pictures, the main one first, at most 20; they replace the earlier ones. */
  images?: InputMaybe<Array<ProductImageInput>>;
  /** What it is made of (thành phần). */
  ingredients?: InputMaybe<Scalars['String']['input']>;
  /** What can be delivered in a month; null takes it away. */
  monthlyCapacity?: InputMaybe<ProductCapacityInput>;
  /** Its name; a new one brings a new web address, the old one goes on leading here. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Its price, dated today; null takes it away. */
  price?: InputMaybe<ProductPriceInput>;
  /** Months of the season, 1 to 12; empty = not stated. */
  seasonMonths?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** State of the stock. */
  stockState?: InputMaybe<StockState>;
  /** Its story (câu chuyện sản phẩm). */
  story?: InputMaybe<Scalars['String']['input']>;
  /** Code of its sub-group (phân nhóm) in the official list. */
  subgroupCode?: InputMaybe<Scalars['String']['input']>;
  /** What it is, in a sentence or two. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** Whether the product has stars today. */
export type ProductValidity =
  /** Its certificate is past its last day (hết hạn): it has no stars. */
  | 'EXPIRED'
  /** No certificate in force: never certified, or withdrawn. */
  | 'NONE'
  /** Its certificate is valid today (còn hiệu lực). */
  | 'VALID';

/** Which targets to list; the parts given must all fit. */
export type ProgrammeTargetFilter = {
  /** Due on this day or later. */
  dueFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Due on this day or before. */
  dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only targets of units that ever had this code. */
  unitCode?: InputMaybe<Scalars['String']['input']>;
};

/** What a target counts. */
export type ProgrammeTargetMetric =
  /** Communes that meet a standard; as reported. */
  | 'COMMUNES_AT_STANDARD'
  /** Share of hamlets (xóm) that meet a standard, in percent; as reported. */
  | 'HAMLETS_AT_STANDARD_SHARE'
  /** Anything else; as reported. */
  | 'OTHER'
  /** Products recognised with at least so many stars between two days; counted live from the certificates. */
  | 'PRODUCTS_RECOGNISED'
  /** Whether the unit itself meets a standard: 1 or 0; as reported. */
  | 'UNIT_AT_STANDARD';

/** Reasons why ProgrammeTargetSet was refused. New values may be added. */
export type ProgrammeTargetSetErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** A target, whole: what is left out is empty afterwards. */
export type ProgrammeTargetSetInput = {
  /** The revision that was read; left out for a new target. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Where it starts. */
  baseline?: InputMaybe<Scalars['Decimal']['input']>;
  /** Code; a new one makes a new target. Capitals, digits, "-". */
  code: Scalars['String']['input'];
  /** How a value stands to the goal when it is reached. */
  comparator?: Comparator;
  /** The document that sets it. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** The day by which it is to be reached. */
  due: Scalars['LocalDate']['input'];
  /** The goal. */
  goal: Scalars['Decimal']['input'];
  /** What it counts. */
  metric: ProgrammeTargetMetric;
  /** The standard; for units and hamlets. */
  metricStandard?: InputMaybe<ProgrammeTargetStandard>;
  /** At least so many stars (1–5); for products. */
  metricStars?: InputMaybe<Scalars['Int']['input']>;
  /** Made by the client; sending it again gives the first answer. */
  operationId: Scalars['ID']['input'];
  /** Who answers for it. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** The day of that value. */
  reportedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Where that value comes from. */
  reportedSource?: InputMaybe<Scalars['String']['input']>;
  /** The value reached, with its day and source. */
  reportedValue?: InputMaybe<Scalars['Decimal']['input']>;
  /** First day that counts; needed for products. */
  startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The target in words, in Vietnamese. */
  text: Scalars['String']['input'];
  /** Unit of the goal, in Vietnamese, e.g. "sản phẩm". */
  unit: Scalars['String']['input'];
  /** The commune, district or province it is for. */
  unitId: Scalars['ID']['input'];
};

/** Which new-rural standard a target is about. */
export type ProgrammeTargetStandard =
  /** New rural (đạt chuẩn nông thôn mới). */
  | 'NTM'
  /** Advanced new rural (nông thôn mới nâng cao). */
  | 'NTM_ADVANCED'
  /** City that completed the task (hoàn thành nhiệm vụ xây dựng nông thôn mới). */
  | 'NTM_CITY_COMPLETION'
  /** Model new rural (nông thôn mới kiểu mẫu). */
  | 'NTM_MODEL';

/** Reasons why PromotionEventCreate was refused. New values may be added. */
export type PromotionEventCreateErrorCode =
  /** More booths of the own province than booths in all. */
  | 'BOOTHS'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The last day lies before the first. */
  | 'PERIOD'
  /** It could not be stored at this moment. */
  | 'STALE';

/** A new trade-promotion event. */
export type PromotionEventCreateInput = {
  /** Booths of the own province; part of all. */
  boothsOwn?: InputMaybe<Scalars['Int']['input']>;
  /** Booths in all. */
  boothsTotal?: InputMaybe<Scalars['Int']['input']>;
  /** Budget in whole VND. */
  budgetAmount?: InputMaybe<Scalars['BigInt']['input']>;
  /** The commune or ward it is held in, when it is ours. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day. */
  endsOn: Scalars['LocalDate']['input'];
  /** Fair, trade week and so on. */
  kind: PromotionEventKind;
  /** Name, in Vietnamese. */
  name: Scalars['String']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** Who holds it, in Vietnamese. */
  organiser: Scalars['String']['input'];
  /** Where, in Vietnamese. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Provinces and cities that take part. */
  provincesTakingPart?: InputMaybe<Scalars['Int']['input']>;
  /** From how far those who take part come. */
  scope: PromotionEventScope;
  /** Where the entry was taken from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** First day. */
  startsOn: Scalars['LocalDate']['input'];
  /** How far it has come. */
  status?: PromotionEventStatus;
  /** Units that take part. */
  unitsTakingPart?: InputMaybe<Scalars['Int']['input']>;
};

/** Which events to list; the parts given must all fit. */
export type PromotionEventFilter = {
  /** Events that last until this day or longer. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only these kinds; an empty list matches nothing. */
  kind?: InputMaybe<Array<PromotionEventKind>>;
  /** Events that begin on this day or before. */
  until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What kind of trade-promotion event it is (sự kiện xúc tiến thương mại). */
export type PromotionEventKind =
  /** Fair (hội chợ). */
  | 'FAIR'
  /** Forum or conference (diễn đàn). */
  | 'FORUM'
  /** Online selling session (phiên bán hàng trực tuyến). */
  | 'ONLINE_SESSION'
  /** Showroom or display (trưng bày, giới thiệu sản phẩm). */
  | 'SHOWROOM'
  /** Supply and demand meeting (hội nghị kết nối cung cầu). */
  | 'SUPPLY_DEMAND'
  /** Trade week (tuần hàng). */
  | 'TRADE_WEEK';

/** From how far those who take part come. */
export type PromotionEventScope =
  /** Of one commune or a few (cấp xã). */
  | 'COMMUNE'
  /** With other countries (quốc tế). */
  | 'INTERNATIONAL'
  /** Of the whole country (toàn quốc). */
  | 'NATIONAL'
  /** Of the province (cấp tỉnh). */
  | 'PROVINCE'
  /** Of several provinces (cấp vùng, liên tỉnh). */
  | 'REGION';

/** How far an event has come. */
export type PromotionEventStatus =
  /** Announced (đã thông báo); producers may register. */
  | 'ANNOUNCED'
  /** Called off (đã hủy). */
  | 'CANCELLED'
  /** It took place (đã tổ chức). */
  | 'HELD'
  /** Being planned (dự kiến); for trade staff only. */
  | 'PLANNED';

/** Reasons why PromotionEventUpdate was refused. New values may be added. */
export type PromotionEventUpdateErrorCode =
  /** More booths of the own province than booths in all. */
  | 'BOOTHS'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The last day lies before the first. */
  | 'PERIOD'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE'
  /** The event cannot go from its status to that one. */
  | 'WRONG_STATUS';

/** Changes to an event. Absent keeps a value, null clears it. */
export type PromotionEventUpdateInput = {
  /** The revision that the changes are based on. */
  baseRevision: Scalars['Int']['input'];
  /** Booths of the own province; part of all. */
  boothsOwn?: InputMaybe<Scalars['Int']['input']>;
  /** Booths in all. */
  boothsTotal?: InputMaybe<Scalars['Int']['input']>;
  /** Budget in whole VND. */
  budgetAmount?: InputMaybe<Scalars['BigInt']['input']>;
  /** The commune or ward it is held in, when it is ours. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Fair, trade week and so on. */
  kind?: InputMaybe<PromotionEventKind>;
  /** Name, in Vietnamese. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
  /** Who holds it, in Vietnamese. */
  organiser?: InputMaybe<Scalars['String']['input']>;
  /** Where, in Vietnamese. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Provinces and cities that take part. */
  provincesTakingPart?: InputMaybe<Scalars['Int']['input']>;
  /** From how far those who take part come. */
  scope?: InputMaybe<PromotionEventScope>;
  /** Where the entry was taken from. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** First day. */
  startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** How far it has come. */
  status?: InputMaybe<PromotionEventStatus>;
  /** Units that take part. */
  unitsTakingPart?: InputMaybe<Scalars['Int']['input']>;
};

/** What a unit of the province tier is called. */
export type ProvinceKind =
  /** City under the central government (thành phố trực thuộc trung ương). */
  | 'MUNICIPALITY'
  /** Province (tỉnh). */
  | 'PROVINCE';

/** A volume with its unit. */
export type QuantityInput = {
  /** How many of the unit; at most 3 decimals. */
  amount: Scalars['Decimal']['input'];
  /** Unit in Vietnamese, e.g. "tấn". */
  unit: Scalars['String']['input'];
};

/** A product that a decision recognises. */
export type RecognisedItemInput = {
  /** Number of the certificate; left out, the number of the decision with the place in this list, as the law gives no form. */
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
  /** The product on the agenda of a released session. */
  itemId: Scalars['ID']['input'];
};

/** Reasons why RecognitionDecisionRecord was refused. New values may be added. */
export type RecognitionDecisionRecordErrorCode =
  /** A product has its certificate for this result already. */
  | 'ALREADY_RECOGNISED'
  /** The decision is earlier than the session. */
  | 'BEFORE_SESSION'
  /** The decision is recorded already. */
  | 'DECISION_EXISTS'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The decision is dated after today. */
  | 'IN_THE_FUTURE'
  /** A product is named twice. */
  | 'NAMED_TWICE'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The result of a product is not released. */
  | 'NOT_RELEASED'
  /** This level of government does not recognise the stars of a product. */
  | 'NOT_THIS_LEVEL'
  /** Another certificate has this number. */
  | 'NUMBER_TAKEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** A product was rated by a council of another level. */
  | 'OTHER_LEVEL'
  /** A product has fewer than 3 stars. */
  | 'TOO_FEW_STARS';

/** A decision to recognise products. */
export type RecognitionDecisionRecordInput = {
  /** Day of the decision; certificates run from it. */
  decidedOn: Scalars['LocalDate']['input'];
  /** Web address of the decision. */
  fileUrl?: InputMaybe<Scalars['String']['input']>;
  /** Who decided, in Vietnamese. */
  issuer: Scalars['String']['input'];
  /** The products, at most 100, none twice. */
  items: Array<RecognisedItemInput>;
  /** Level of government. */
  level: RecognitionLevel;
  /** Number, e.g. "124/QĐ-UBND". */
  number: Scalars['String']['input'];
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
};

/** Which level of government recognised (cấp công nhận). */
export type RecognitionLevel =
  /** District: 3 stars until 30 June 2025 (148/QĐ-TTg). */
  | 'DISTRICT'
  /** Ministry: 5 stars (Quyết định 26/2026/QĐ-TTg, Điều 4). */
  | 'MINISTRY'
  /** Province: 3 and 4 stars (Quyết định 26/2026/QĐ-TTg, Điều 4). */
  | 'PROVINCE';

/** For which levels a member must write a remark (nhận xét). */
export type RemarkRule =
  /** For the lowest level of a criterion. */
  | 'LOWEST_LEVEL'
  /** For none. The default: decision 26/2026 asks for none. */
  | 'NONE'
  /** For levels of 0 points. */
  | 'NO_POINTS';

/** Why a certificate was revoked (Quyết định 26/2026/QĐ-TTg, Điều 8 and 10). */
export type RevocationGround =
  /** Case b: the criteria are no longer met. */
  | 'CRITERIA_NO_LONGER_MET'
  /** Case c: law on quality, food safety, environment, intellectual property, labelling or other law was broken. */
  | 'LAW_BROKEN'
  /** Case d: the OCOP mark was used wrongly. */
  | 'MARK_MISUSED'
  /** Withdrawn at the request of the ministry (Điều 10 khoản 1). */
  | 'MINISTRY_REQUEST'
  /** Case e: another reason, proposed by a competent body. */
  | 'OTHER_PROPOSAL'
  /** Case đ: the producer stopped making it. */
  | 'PRODUCTION_STOPPED'
  /** Case a: untrue or forged information. */
  | 'UNTRUE_INFORMATION';

/** What a person may be in the programme (vai trò). A grant gives one role in one place. */
export type Role =
  /** Keeps people, roles and API keys (quản trị hệ thống). Sees no score before its release. */
  | 'ADMINISTRATOR'
  /** Advisory team (Tổ tư vấn) that examines dossiers for the council. */
  | 'ADVISORY_TEAM'
  /** Reads everything that is released and the audit trail (kiểm tra, giám sát); writes nothing. */
  | 'AUDITOR'
  /** Officer of a commune's or ward's people's committee (cán bộ UBND xã, phường): supports producers, assesses dossiers, reports criteria. */
  | 'COMMUNE_OFFICER'
  /** New-rural coordination office (Văn phòng Điều phối nông thôn mới), the standing body of the programme. */
  | 'COORDINATION_OFFICE'
  /** Chair of a rating council (Chủ tịch Hội đồng đánh giá, phân hạng): leads, closes and releases sessions. */
  | 'COUNCIL_CHAIR'
  /** Member of a rating council (thành viên Hội đồng đánh giá, phân hạng): fills in score sheets. */
  | 'COUNCIL_MEMBER'
  /** Secretary of a rating council (thư ký Hội đồng đánh giá, phân hạng): prepares and minutes its sessions. */
  | 'COUNCIL_SECRETARY'
  /** Acts for one producer (chủ thể OCOP). */
  | 'PRODUCER'
  /** Trade-promotion staff (cán bộ xúc tiến thương mại): events and linkages. */
  | 'TRADE_PROMOTION';

/** Reasons why RoleGrant was refused. New values may be added. */
export type RoleGrantErrorCode =
  /** The person has this role in this place in that time already. */
  | 'ALREADY_GRANTED'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such person, unit or producer. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Nobody grants roles to themselves. */
  | 'OWN_ROLES'
  /** The person holds a role that excludes it: administrators and auditors do not sit on councils. */
  | 'ROLES_APART'
  /** The role needs another kind of place, or none. */
  | 'WRONG_PLACE';

/** Who gets which role, where and how long. */
export type RoleGrantInput = {
  /** Made by the client, 8–64 characters: sending the same again changes nothing. */
  operationId: Scalars['ID']['input'];
  /** Global id of the person. */
  personId: Scalars['ID']['input'];
  /** Global id of the producer (chủ thể); for the role PRODUCER only. */
  producerId?: InputMaybe<Scalars['ID']['input']>;
  /** The role. */
  role: Role;
  /** Global id of the Province, District or Commune it applies in; left out = the whole province. Commune officers need one; administrators, auditors and producers take none. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** First day; today when left out. */
  validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day; until revoked when left out. */
  validTo?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Reasons why RoleRevoke was refused. New values may be added. */
export type RoleRevokeErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such role grant. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Nobody revokes their own roles. */
  | 'OWN_ROLES';

/** What follows when a condition of a sheet is met or not. */
export type RubricConditionKind =
  /** When it is so, the dossier is excluded (bị loại). */
  | 'EXCLUDES'
  /** It must be so for the product to be scored (yêu cầu). */
  | 'REQUIRES'
  /** When it is so, nothing further is scored (không đánh giá các bước tiếp theo). */
  | 'STOPS';

/** Why a value of a sheet should be checked against the signed decision. */
export type RubricDoubtKind =
  /** The criterion of this name is printed differently on most other sheets, with the same maximum. */
  | 'DIFFERS_FROM_PEERS'
  /** Two criteria of a section carry the same code. */
  | 'DUPLICATE_CODE'
  /** Two levels of a criterion print the same words. */
  | 'DUPLICATE_LABEL'
  /** The points cell is empty in the transcript. */
  | 'EMPTY_CELL'
  /** Two levels of one criterion carry the same points. */
  | 'EQUAL_POINTS'
  /** A heading contradicts the points below it. */
  | 'HEADING_DIFFERS'
  /** The value is inferred, not read. */
  | 'INFERRED'
  /** A letter stands where a digit is meant. */
  | 'LETTER_FOR_DIGIT'
  /** Only all levels added together reach the points of the part. */
  | 'LEVELS_LOOK_ADDITIVE'
  /** A star marker stands on a heading, on no level: the minimum is not known. */
  | 'MARKER_WITHOUT_LEVEL'
  /** A note was printed inside the words of a level. */
  | 'NOTE_IN_LABEL'
  /** The source does not hold this value. */
  | 'NOT_IN_SOURCE'
  /** Only a maximum is printed, no levels. */
  | 'NO_PRINTED_LEVELS'
  /** Criteria without a printed level of 0 points. */
  | 'NO_PRINTED_ZERO'
  /** The points of the levels do not rise. */
  | 'POINTS_NOT_ASCENDING'
  /** A second reading of the transcript corrected the first. */
  | 'READING_CORRECTED'
  /** A stray digit or mark in the transcript was dropped. */
  | 'STRAY_MARK'
  /** The criteria do not add up to their section or heading. */
  | 'SUM_OF_CRITERIA'
  /** The highest level differs from the maximum of the criterion. */
  | 'SUM_OF_OPTIONS'
  /** The parts do not add up to the whole sheet. */
  | 'SUM_OF_PARTS'
  /** The sections do not add up to their part. */
  | 'SUM_OF_SECTIONS';

/** What a member chooses for one criterion: absent keeps, null clears. */
export type ScoreAnswerInput = {
  /** The revision of the answer this device last saw, 0 for none: where another device was faster with another value, nothing is overwritten and the criterion comes back in conflicts. Left out, it overwrites. */
  baseRevision?: InputMaybe<Scalars['Int']['input']>;
  /** A scored criterion of the sheet. */
  criterionId: Scalars['ID']['input'];
  /** Mark as doubtful (nghi vấn). */
  flagged?: InputMaybe<Scalars['Boolean']['input']>;
  /** The level chosen, one of this criterion; null takes the choice back. */
  optionId?: InputMaybe<Scalars['ID']['input']>;
  /** Remark (nhận xét); null clears. */
  remark?: InputMaybe<Scalars['String']['input']>;
};

/** Reasons why ScoreSheetSave was refused. New values may be added. */
export type ScoreSheetSaveErrorCode =
  /** The member is recorded as absent for this product. */
  | 'ABSENT'
  /** A criterion is named twice in one save. */
  | 'ANSWERED_TWICE'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Scoring is closed. What was not stored before stays out. */
  | 'LOCKED'
  /** There is no such product on an agenda. */
  | 'NOT_FOUND'
  /** The criterion or level is not on the official sheet of the product. */
  | 'NOT_ON_SHEET'
  /** Scoring has not been opened yet. */
  | 'NOT_OPEN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The member has a tie to the product and takes no part in its rating. */
  | 'RECUSED'
  /** The sheet has been handed in and cannot be changed. */
  | 'SUBMITTED';

/** Answers to store, one or many. */
export type ScoreSheetSaveInput = {
  /** Criteria to store, at most 100; those not named stay as they are. */
  answers: Array<ScoreAnswerInput>;
  /** Made by the client; sending it again has no second effect, also after a crash. */
  operationId: Scalars['ID']['input'];
  /** Opinion on the product as a whole; null clears. */
  opinion?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a score sheet has been handed in. */
export type ScoreSheetState =
  /** Being filled in (nháp): every answer is stored as it is sent. */
  | 'DRAFT'
  /** Handed in (đã nộp): cannot be changed. */
  | 'SUBMITTED';

/** Reasons why ScoreSheetSubmit was refused. New values may be added. */
export type ScoreSheetSubmitErrorCode =
  /** The member is recorded as absent for this product. */
  | 'ABSENT'
  /** Criteria are not scored yet; the payload names them. */
  | 'INCOMPLETE'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** Scoring is closed. What was not stored before stays out. */
  | 'LOCKED'
  /** Levels of more than one alternative case are chosen; the payload names them. */
  | 'MIXED_CASES'
  /** There is no such product on an agenda. */
  | 'NOT_FOUND'
  /** Scoring has not been opened yet. */
  | 'NOT_OPEN'
  /** A level is chosen that is not printed, which this council does not allow. */
  | 'NOT_PRINTED'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The member has a tie to the product and takes no part in its rating. */
  | 'RECUSED'
  /** Criteria need a remark by the rules of the council; the payload names them. */
  | 'REMARK_NEEDED'
  /** The sheet has been handed in and cannot be changed. */
  | 'SUBMITTED'
  /** The device's total differs from the server's, which the payload holds. */
  | 'TOTAL_MISMATCH';

/** Handing in a score sheet. */
export type ScoreSheetSubmitInput = {
  /** Made by the client; sending it again has no second effect, also after a crash. */
  operationId: Scalars['ID']['input'];
  /** The total the member's device shows; it must equal the server's. */
  total: Scalars['Points']['input'];
};

/** What the producer claims for one criterion. */
export type SelfScoreInput = {
  /** What supports it; null clears. */
  claim?: InputMaybe<Scalars['String']['input']>;
  /** A scored criterion of the sheet of the dossier. */
  criterionId: Scalars['ID']['input'];
  /** The level claimed: one of this criterion; null takes the claim back. */
  optionId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why SessionAttendanceRecord was refused. New values may be added. */
export type SessionAttendanceRecordErrorCode =
  /** The member has handed in a sheet and cannot be absent. */
  | 'HANDED_IN'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The session is in a phase in which this cannot be done; the payload holds it. */
  | 'WRONG_PHASE';

/** Whether somebody takes part. */
export type SessionAttendanceRecordInput = {
  /** Products for which the member is absent all the same (came late, left early); replaces the list, left out it stays. */
  absentForItemIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether the member takes part in the session. */
  attendance: Attendance;
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** A member of the session. */
  personId: Scalars['ID']['input'];
};

/** How far one product of a session has come. It never goes back. */
export type SessionItemPhase =
  /** Scoring is over; the result is not shown yet. */
  | 'CLOSED'
  /** Members score it. */
  | 'OPEN'
  /** Not opened for scoring yet. */
  | 'PENDING'
  /** The result is shown. */
  | 'RELEASED';

/** Reasons why SessionItemStarRecord was refused. New values may be added. */
export type SessionItemStarRecordErrorCode =
  /** The star is above that of the average total. */
  | 'ABOVE_POINTS'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The rules of the council allow no other star than the proposed one. */
  | 'NOT_ALLOWED'
  /** There is no such session, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** The session is in a phase in which this cannot be done; the payload holds it. */
  | 'WRONG_PHASE';

/** The star a council gives. */
export type SessionItemStarRecordInput = {
  /** Made by the client; a repeat has no effect. */
  operationId: Scalars['ID']['input'];
  /** Why, for the minutes. */
  reason: Scalars['String']['input'];
  /** Number of stars, 1 to 5. */
  star: Scalars['Int']['input'];
};

/** How far a session (phiên họp) has come. It never goes back. */
export type SessionPhase =
  /** Scoring is over for good; results exist and are not shown yet. */
  | 'CLOSED'
  /** Members score; each sees only their own sheet. */
  | 'OPEN'
  /** Being prepared; members can read the dossiers. */
  | 'PLANNED'
  /** Results are shown (đã công bố). */
  | 'RELEASED';

/** Who may read the score sheets of others once the result is released. */
export type SheetAudience =
  /** The members of the session. The default. */
  | 'COUNCIL'
  /** Also the secretary, coordination office, advisory team and auditors. */
  | 'COUNCIL_AND_STAFF'
  /** Nobody but each member their own. */
  | 'NOBODY';

/** Reasons why SignIn was refused. New values may be added. */
export type SignInErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Too many wrong tries for this login or from this address; the message says how long. */
  | 'TRY_LATER'
  /** Login or password is wrong, or the account cannot be used. Deliberately one code for all of it. */
  | 'WRONG_CREDENTIALS';

/** Who signs in. Has no operationId: an answer with a token is never kept. */
export type SignInInput = {
  /** Name of the device, at most 200 characters; what the browser says when left out. */
  device?: InputMaybe<Scalars['String']['input']>;
  /** Login (tên đăng nhập); case and spaces do not matter. */
  login: Scalars['String']['input'];
  /** Password (mật khẩu), up to 256 characters. */
  password: Scalars['String']['input'];
};

/** Reasons why SignInRevoke was refused. New values may be added. */
export type SignInRevokeErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such sign-in. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Whether a sign-in can still be used. */
export type SignInState =
  /** Its token is accepted. */
  | 'ACTIVE'
  /** Unused for too long, or past its absolute end. */
  | 'EXPIRED'
  /** Ended by signing out, by revocation or by a new password. */
  | 'REVOKED';

/** Reasons why SignOut was refused. New values may be added. */
export type SignOutErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** The request did not come with a sign-in. */
  | 'NOT_SIGNED_IN'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** Why a spread above the limit may stand. */
export type SpreadReasonInput = {
  /** The product on the agenda. */
  itemId: Scalars['ID']['input'];
  /** The reason, for the minutes. */
  reason: Scalars['String']['input'];
};

/** Stars of certificates that are valid today. */
export type StarsFilter = {
  /** At least so many. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** One of these; an empty list matches nothing. */
  oneOf?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** What the producer says of its stock. */
export type StockState =
  /** To be had (còn hàng). */
  | 'IN_STOCK'
  /** Only a little (còn ít). */
  | 'LIMITED'
  /** Made when ordered (làm theo đơn đặt). */
  | 'MADE_TO_ORDER'
  /** Not to be had now (hết hàng). */
  | 'OUT_OF_STOCK';

/** What stands at a place of the supply graph. */
export type SupplyNodeKind =
  /** A participant of a chain (tác nhân). */
  | 'PARTICIPANT'
  /** A product (sản phẩm). */
  | 'PRODUCT';

/** Where the progress of a target comes from. */
export type TargetProgressSource =
  /** Counted from the data of this system at this moment. */
  | 'LIVE'
  /** Nothing is known yet (chưa có số liệu). */
  | 'NONE'
  /** Entered with a source. */
  | 'REPORTED';

/** What the thresholds of an indicator differ by. */
export type ThresholdKey =
  /** By commune group (nhóm xã). */
  | 'COMMUNE_GROUP'
  /** By region (vùng). */
  | 'REGION'
  /** By year (năm). */
  | 'YEAR';

/** Whether a threshold is there. */
export type ThresholdsStatus =
  /** There is a threshold with its source. */
  | 'KNOWN'
  /** No threshold yet (chưa có ngưỡng): nothing is judged as met. */
  | 'NOT_FOUND';

/** Which products a list shows, by their certificates. */
export type ValidityFilter =
  /** All published ones, also those never certified. */
  | 'ANY'
  /** Those whose certificate has expired. */
  | 'EXPIRED'
  /** Those whose certificate is valid today. */
  | 'VALID';

/** Reasons why ValueChainCreate was refused. New values may be added. */
export type ValueChainCreateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED';

/** A value chain of a product. */
export type ValueChainCreateInput = {
  /** What is special about it, in Vietnamese. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Name, in Vietnamese. */
  name: Scalars['String']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId: Scalars['ID']['input'];
  /** The product it ends in. */
  productId: Scalars['ID']['input'];
};

/** Reasons why ValueChainRemove was refused. New values may be added. */
export type ValueChainRemoveErrorCode =
  /** Contracts were recorded for it; they are kept, and the chain with them. */
  | 'HAS_CONTRACTS'
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Which version of a chain is removed. */
export type ValueChainRemoveInput = {
  /** The revision that the change is based on. */
  baseRevision: Scalars['Int']['input'];
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Reasons why ValueChainUpdate was refused. New values may be added. */
export type ValueChainUpdateErrorCode =
  /** A value is missing or has the wrong form. */
  | 'INVALID'
  /** There is no such object, or it may not be seen. */
  | 'NOT_FOUND'
  /** The operationId was used before for other input. */
  | 'OPERATION_ID_REUSED'
  /** Somebody else changed it since it was read: the payload has the present version. */
  | 'STALE';

/** Changes to a value chain. Absent keeps, null clears. */
export type ValueChainUpdateInput = {
  /** The revision that the change is based on. */
  baseRevision: Scalars['Int']['input'];
  /** What is special about it, in Vietnamese. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Name, in Vietnamese. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Client-made id: a repeated send is answered once. */
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

export type CatalogueSummaryQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueSummaryQuery = { catalogueSummary: { productCount: number, validCount: number, producerCount: number, asOf: string, lastPublishedAt?: string | null, byStars: Array<{ stars: number, count: number }>, byGroup: Array<{ count: number, group?: { code: string, name: string } | null }> } };

export type CheckCodeQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type CheckCodeQuery = { verifyCertificate?: { status: CertificateStatus, stars?: number | null, number: string, productName: string, producerName: string, productCode?: string | null, validUntil: string } | null };

export type CommuneQueryVariables = Exact<{
  code: Scalars['String']['input'];
  on?: InputMaybe<Scalars['LocalDate']['input']>;
}>;


export type CommuneQuery = { commune?: { id: string, kind: CommuneKind, code: string, name: string, fullName: string, slug: string, validFrom?: string | null, validUntil?: string | null, areaKm2?: number | null, population?: number | null, headquarters?: string | null, legalBasis?: string | null, location?: { latitude: number, longitude: number } | null, district?: { code: string, fullName: string } | null, province?: { code: string, fullName: string } | null, predecessors: Array<{ code: string, fullName: string, district?: { code: string, fullName: string } | null }>, successors: Array<{ code: string, fullName: string }>, now: Array<{ code: string, fullName: string }> } | null };

export type CommuneListQueryVariables = Exact<{
  filter?: InputMaybe<CommuneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CommuneListQuery = { communes: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ code: string, kind: CommuneKind, name: string, fullName: string, location?: { latitude: number, longitude: number } | null }> } };

export type CommuneSearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
}>;


export type CommuneSearchQuery = { communeSearch: Array<{ commune: { code: string, fullName: string }, matched: { code: string, fullName: string, validUntil?: string | null } }> };

export type FacetsQueryVariables = Exact<{
  filter?: InputMaybe<ProductFilter>;
}>;


export type FacetsQuery = { productFacets: { stars: Array<{ stars: number, count: number }>, groups: Array<{ count: number, group?: { code: string, name: string } | null }>, communes: Array<{ count: number, commune?: { code: string, name: string } | null }>, validity: Array<{ validity: ProductValidity, count: number }> } };

export type FindInCatalogueQueryVariables = Exact<{
  query: Scalars['String']['input'];
  validity?: InputMaybe<ValidityFilter>;
}>;


export type FindInCatalogueQuery = { products: { totalCount?: number | null, nodes: Array<{ id: string, slug: string, name: string, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, producer?: { name: string } | null }> } };

export type ProducerDetailQueryVariables = Exact<{
  slug: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProducerDetailQuery = { producer?: { id: string, slug: string, name: string, languages: Array<Language>, kind: ProducerKind, introduction?: string | null, website?: string | null, isDemonstration: boolean, source?: string | null, contact: { phone?: string | null, email?: string | null, address?: string | null }, commune?: { code: string, fullName: string, now: Array<{ code: string, fullName: string }> } | null, products: { totalCount?: number | null, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ slug: string, name: string, stars?: number | null, validity: ProductValidity, image?: { url: string, alt?: string | null, width: number, height: number } | null }> } } | null };

export type ProducersWithProductsQueryVariables = Exact<{
  filter?: InputMaybe<ProducerFilter>;
  orderBy?: InputMaybe<ProducerOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  products?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ProducersWithProductsQuery = { producers: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ id: string, slug: string, name: string, kind: ProducerKind, isDemonstration: boolean, commune?: { code: string, name: string } | null, products: { nodes: Array<{ id: string, slug: string, name: string, stars?: number | null, price?: { amount: number, unit: string } | null }> } }> } };

export type ProductDetailQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type ProductDetailQuery = { product?: { id: string, slug: string, name: string, languages: Array<Language>, summary?: string | null, story?: string | null, ingredients?: string | null, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, publishedAt?: string | null, isDemonstration: boolean, source?: string | null, certificate?: { number: string, stars?: number | null, status: CertificateStatus, issuedOn: string, validUntil: string, productCode?: string | null, decision?: { number: string, decidedOn: string, issuer: string } | null } | null, group?: { code: string, name: string } | null, family?: { code: string, name: string } | null, subgroup?: { code: string, name: string, sheetNumber?: number | null } | null, price?: { amount: number, currency: Currency, unit: string, updatedOn: string, baseAmount?: number | null, baseUnit?: BaseUnit | null } | null, supply: { monthlyCapacity?: string | null, capacityUnit?: string | null, seasonMonths: Array<number>, stockState?: StockState | null }, images: Array<{ url: string, alt?: string | null, width: number, height: number }>, commune?: { code: string, fullName: string, location?: { latitude: number, longitude: number } | null } | null, producer?: { slug: string, name: string, kind: ProducerKind, website?: string | null, commune?: { code: string, fullName: string } | null, contact: { phone?: string | null, email?: string | null, address?: string | null }, products: { nodes: Array<{ slug: string, name: string, stars?: number | null, image?: { url: string, alt?: string | null, width: number, height: number } | null }> } } | null } | null };

export type ProductGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProductGroupsQuery = { productGroups: Array<{ code: string, name: string, children: Array<{ code: string, name: string, children: Array<{ code: string, name: string, sheetNumber?: number | null }> }> }> };

export type ProductListQueryVariables = Exact<{
  filter?: InputMaybe<ProductFilter>;
  orderBy?: InputMaybe<ProductOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProductListQuery = { products: { totalCount?: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ id: string, slug: string, name: string, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, certificate?: { number: string, stars?: number | null, status: CertificateStatus, validUntil: string } | null, price?: { amount: number, currency: Currency, unit: string, updatedOn: string } | null, producer?: { slug: string, name: string, commune?: { code: string, name: string } | null } | null, commune?: { code: string, name: string } | null, image?: { url: string, alt?: string | null, width: number, height: number } | null }> } };

export type ProductListPlainQueryVariables = Exact<{
  filter?: InputMaybe<ProductFilter>;
  orderBy?: InputMaybe<ProductOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProductListPlainQuery = { products: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ id: string, slug: string, name: string, stars?: number | null, validity: ProductValidity, certifiedUntil?: string | null, isDemonstration: boolean, certificate?: { number: string, stars?: number | null, status: CertificateStatus, validUntil: string } | null, price?: { amount: number, currency: Currency, unit: string, updatedOn: string } | null, producer?: { slug: string, name: string, commune?: { code: string, name: string } | null } | null, commune?: { code: string, name: string } | null, image?: { url: string, alt?: string | null, width: number, height: number } | null }> } };

export type ProductSearchQueryVariables = Exact<{
  filter?: InputMaybe<ProductFilter>;
  orderBy?: InputMaybe<ProductOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProductSearchQuery = { products: { totalCount?: number | null, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ id: string, slug: string, name: string, stars?: number | null, validity: ProductValidity, isDemonstration: boolean, price?: { amount: number, unit: string } | null, producer?: { slug: string, name: string } | null, commune?: { code: string, name: string } | null, image?: { url: string, alt?: string | null, width: number, height: number } | null }> }, productFacets: { stars: Array<{ stars: number, count: number }> } };

export type RecordDecisionMutationVariables = Exact<{
  input: RecognitionDecisionRecordInput;
}>;


export type RecordDecisionMutation = { recognitionDecisionRecord: { decision?: { id: string, number: string, decidedOn: string } | null, certificates?: Array<{ id: string, number: string, productCode?: string | null, verificationCode: string, awardedStars: number, issuedOn: string, validUntil: string }> | null, userErrors: Array<{ code: RecognitionDecisionRecordErrorCode, message: string, field?: Array<string> | null }> } };

export type RevokeCertificateMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CertificateRevokeInput;
}>;


export type RevokeCertificateMutation = { certificateRevoke: { certificate?: { id: string, status: CertificateStatus, stars?: number | null } | null, userErrors: Array<{ code: CertificateRevokeErrorCode, message: string, field?: Array<string> | null }> } };

export type CouncilsQueryVariables = Exact<{ [key: string]: never; }>;


export type CouncilsQuery = { councils: { nodes: Array<{ id: string, name: string, decisionNumber: string, members: Array<{ role: CouncilRole, scores: boolean, person?: { id: string, name: string } | null }> }> } };

export type CurrentRubricQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentRubricQuery = { currentRubricVersion?: { id: string, number: string } | null };

export type ScoringSessionQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ScoringSessionQuery = { councilSession?: { id: string, number: string, phase: SessionPhase, items: Array<{ id: string, position: number, phase: SessionItemPhase, productName?: string | null, finalStar?: number | null, result?: { sheetCount: number, totalSum: number, average: string, minTotal: number, maxTotal: number, spread: number, starByPoints: number, starByMinima: number, proposedStar: number, failedMinima: Array<{ star: number, requiredPoints: number, pointsSum: number, sheetsBelow: number, criterion?: { key: string, name: string } | null }>, explanation: Array<{ rule: string, text: string }> } | null }> } | null };

export type LookAtSheetQueryVariables = Exact<{
  itemId: Scalars['ID']['input'];
  sheetId: Scalars['ID']['input'];
}>;


export type LookAtSheetQuery = { item?:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { phase: SessionItemPhase, id: string, sheets?: Array<{ total: number }> | null, result?: { totalSum: number } | null }
    | { id: string }
    | { id: string }
   | null, sheet?:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, totals?: { points: number } | null }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type ScoringProgressQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ScoringProgressQuery = { sessionProgress?: { phase: SessionPhase, items?: Array<{ position: number, submitted: number, expected: number }> | null } | null };

export type SetUpCouncilMutationVariables = Exact<{
  input: CouncilCreateInput;
}>;


export type SetUpCouncilMutation = { councilCreate: { council?: { id: string, name: string } | null, userErrors: Array<{ code: CouncilCreateErrorCode, message: string, field?: Array<string> | null }> } };

export type SetCouncilRulesMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CouncilRuleSetInput;
}>;


export type SetCouncilRulesMutation = { councilRuleSet: { rule?: { version: number, reason: string } | null, userErrors: Array<{ code: CouncilRuleSetErrorCode, message: string, field?: Array<string> | null }> } };

export type PlanSessionMutationVariables = Exact<{
  input: CouncilSessionCreateInput;
}>;


export type PlanSessionMutation = { councilSessionCreate: { session?: { id: string, number: string, phase: SessionPhase } | null, userErrors: Array<{ code: CouncilSessionCreateErrorCode, message: string, field?: Array<string> | null }> } };

export type AddToAgendaMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CouncilSessionAddItemInput;
}>;


export type AddToAgendaMutation = { councilSessionAddItem: { item?: { id: string, position: number } | null, userErrors: Array<{ code: CouncilSessionAddItemErrorCode, message: string, field?: Array<string> | null }> } };

export type OpenSessionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CouncilSessionOpenInput;
}>;


export type OpenSessionMutation = { councilSessionOpen: { session?: { id: string, number: string, phase: SessionPhase } | null, userErrors: Array<{ code: CouncilSessionOpenErrorCode, message: string, field?: Array<string> | null }> } };

export type SaveScoresMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ScoreSheetSaveInput;
}>;


export type SaveScoresMutation = { scoreSheetSave: { sheet?: { id: string, state: ScoreSheetState, totals?: { points: number, answered: number, criteria: number } | null } | null, userErrors: Array<{ code: ScoreSheetSaveErrorCode, message: string, field?: Array<string> | null }> } };

export type HandInScoresMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ScoreSheetSubmitInput;
}>;


export type HandInScoresMutation = { scoreSheetSubmit: { receipt?: string | null, serverTotal?: number | null, sheet?: { id: string, state: ScoreSheetState } | null, userErrors: Array<{ code: ScoreSheetSubmitErrorCode, message: string, field?: Array<string> | null }> } };

export type CloseSessionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CouncilSessionCloseInput;
}>;


export type CloseSessionMutation = { councilSessionClose: { session?: { id: string, number: string, phase: SessionPhase } | null, userErrors: Array<{ code: CouncilSessionCloseErrorCode, message: string, field?: Array<string> | null }> } };

export type ReleaseSessionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CouncilSessionReleaseInput;
}>;


export type ReleaseSessionMutation = { councilSessionRelease: { session?: { id: string, number: string, phase: SessionPhase } | null, userErrors: Array<{ code: CouncilSessionReleaseErrorCode, message: string, field?: Array<string> | null }> } };

export type ScoredItemFragment = { id: string, position: number, phase: SessionItemPhase, productName?: string | null, finalStar?: number | null, result?: { sheetCount: number, totalSum: number, average: string, minTotal: number, maxTotal: number, spread: number, starByPoints: number, starByMinima: number, proposedStar: number, failedMinima: Array<{ star: number, requiredPoints: number, pointsSum: number, sheetsBelow: number, criterion?: { key: string, name: string } | null }>, explanation: Array<{ rule: string, text: string }> } | null };

export type OfficialSheetQueryVariables = Exact<{
  version: Scalars['String']['input'];
  number: Scalars['Int']['input'];
}>;


export type OfficialSheetQuery = { rubricSheet?: { id: string, number: number, name: string, maxPoints: number, scoredCriteria: Array<{ id: string, key: string, name: string, maxPoints: number, options: Array<{ id: string, points: number, printed: boolean, caseNumber?: number | null }>, minima: Array<{ star: number, points: number }> }> } | null };

export type BeginDossierMutationVariables = Exact<{
  input: DossierCreateInput;
}>;


export type BeginDossierMutation = { dossierCreate: { dossier?: { id: string, state: DossierState, revision: number, receiptNumber?: string | null } | null, userErrors: Array<{ code: DossierCreateErrorCode, message: string, field?: Array<string> | null }> } };

export type FillInDossierMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierUpdateInput;
}>;


export type FillInDossierMutation = { dossierUpdate: { dossier?: { id: string, state: DossierState, revision: number, receiptNumber?: string | null } | null, userErrors: Array<{ code: DossierUpdateErrorCode, message: string, field?: Array<string> | null }> } };

export type AssessMyselfMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierSelfScoreInput;
}>;


export type AssessMyselfMutation = { dossierSelfScore: { dossier?: { id: string, state: DossierState, revision: number, receiptNumber?: string | null } | null, userErrors: Array<{ code: DossierSelfScoreErrorCode, message: string, field?: Array<string> | null }> } };

export type AddEvidenceMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierEvidenceAddInput;
}>;


export type AddEvidenceMutation = { dossierEvidenceAdd: { evidence?: { id: string, position: number, title: string } | null, dossier?: { id: string, state: DossierState, revision: number, receiptNumber?: string | null } | null, userErrors: Array<{ code: DossierEvidenceAddErrorCode, message: string, field?: Array<string> | null }> } };

export type LodgeDossierMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierSubmitInput;
}>;


export type LodgeDossierMutation = { dossierSubmit: { missing?: Array<DossierPiece> | null, dossier?: { id: string, state: DossierState, revision: number, receiptNumber?: string | null } | null, userErrors: Array<{ code: DossierSubmitErrorCode, message: string, field?: Array<string> | null }> } };

export type AssessAsCommuneMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: CommuneAssessmentRecordInput;
}>;


export type AssessAsCommuneMutation = { communeAssessmentRecord: { dossier?: { id: string, state: DossierState, revision: number, receiptNumber?: string | null } | null, userErrors: Array<{ code: CommuneAssessmentRecordErrorCode, message: string, field?: Array<string> | null }> } };

export type ForwardDossierMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierForwardInput;
}>;


export type ForwardDossierMutation = { dossierForward: { dossier?: { id: string, state: DossierState, revision: number, receiptNumber?: string | null } | null, userErrors: Array<{ code: DossierForwardErrorCode, message: string, field?: Array<string> | null }> } };

export type AcceptDossierMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: DossierAcceptInput;
}>;


export type AcceptDossierMutation = { dossierAccept: { dossier?: { id: string, state: DossierState, revision: number, receiptNumber?: string | null } | null, userErrors: Array<{ code: DossierAcceptErrorCode, message: string, field?: Array<string> | null }> } };

export type DossierStepFragment = { id: string, state: DossierState, revision: number, receiptNumber?: string | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { token?: string | null, expiresAt?: string | null, viewer?: { mustChangePassword: boolean } | null, userErrors: Array<{ code: SignInErrorCode, message: string, field?: Array<string> | null }> } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { viewer?: { login: string, person: { id: string, name: string }, roles: Array<{ role: Role, producerId?: string | null }> } | null };

export type AddPersonMutationVariables = Exact<{
  input: PersonCreateInput;
}>;


export type AddPersonMutation = { personCreate: { person?: { id: string, name: string } | null, userErrors: Array<{ code: PersonCreateErrorCode, message: string, field?: Array<string> | null }> } };

export type GrantRoleMutationVariables = Exact<{
  input: RoleGrantInput;
}>;


export type GrantRoleMutation = { roleGrant: { roleGrant?: { id: string, role: Role } | null, userErrors: Array<{ code: RoleGrantErrorCode, message: string, field?: Array<string> | null }> } };

export type PlaceQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type PlaceQuery = { commune?: { id: string, code: string, name: string, province?: { id: string } | null } | null };

export type MyProducerQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type MyProducerQuery = { node?:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { slug: string, name: string, id: string, commune?: { id: string, code: string, name: string } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type AddProducerMutationVariables = Exact<{
  input: ProducerCreateInput;
}>;


export type AddProducerMutation = { producerCreate: { producer?: { id: string, slug: string, name: string } | null, userErrors: Array<{ code: ProducerCreateErrorCode, message: string, field?: Array<string> | null }> } };

export type ChangeProductPriceMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProductUpdateInput;
}>;


export type ChangeProductPriceMutation = { productUpdate: { product?: { id: string, name: string, revision: number, price?: { amount: number, unit: string, updatedOn: string } | null, producer?: { name: string } | null } | null, userErrors: Array<{ code: ProductUpdateErrorCode, message: string, field?: Array<string> | null }> } };

export type AddProductMutationVariables = Exact<{
  input: ProductCreateInput;
}>;


export type AddProductMutation = { productCreate: { product?: { id: string, slug: string, name: string, status: ProductStatus, revision: number } | null, userErrors: Array<{ code: ProductCreateErrorCode, message: string, field?: Array<string> | null }> } };

export type PublishProductMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  input: ProductPublishInput;
}>;


export type PublishProductMutation = { productPublish: { product?: { id: string, slug: string, name: string, status: ProductStatus, revision: number } | null, userErrors: Array<{ code: ProductPublishErrorCode, message: string, field?: Array<string> | null }> } };

export type EnteredProductFragment = { id: string, slug: string, name: string, status: ProductStatus, revision: number };

export type AddEventMutationVariables = Exact<{
  input: PromotionEventCreateInput;
}>;


export type AddEventMutation = { promotionEventCreate: { event?: { id: string, name: string, status: PromotionEventStatus } | null, userErrors: Array<{ code: PromotionEventCreateErrorCode, message: string, field?: Array<string> | null }> } };

export type RecordParticipationMutationVariables = Exact<{
  input: ParticipationRecordInput;
}>;


export type RecordParticipationMutation = { participationRecord: { participation?: { id: string, state: ParticipationState } | null, userErrors: Array<{ code: ParticipationRecordErrorCode, message: string, field?: Array<string> | null }> } };

export type RecordOutcomeMutationVariables = Exact<{
  input: EventOutcomeRecordInput;
}>;


export type RecordOutcomeMutation = { eventOutcomeRecord: { outcome?: { id: string } | null, userErrors: Array<{ code: EventOutcomeRecordErrorCode, message: string, field?: Array<string> | null }> } };

export type BeginChainMutationVariables = Exact<{
  input: ValueChainCreateInput;
}>;


export type BeginChainMutation = { valueChainCreate: { chain?: { id: string, name: string } | null, userErrors: Array<{ code: ValueChainCreateErrorCode, message: string, field?: Array<string> | null }> } };

export type AddParticipantMutationVariables = Exact<{
  input: ChainParticipantAddInput;
}>;


export type AddParticipantMutation = { chainParticipantAdd: { participant?: { id: string } | null, userErrors: Array<{ code: ChainParticipantAddErrorCode, message: string, field?: Array<string> | null }> } };

export type AddLinkMutationVariables = Exact<{
  input: ChainLinkAddInput;
}>;


export type AddLinkMutation = { chainLinkAdd: { link?: { id: string } | null, userErrors: Array<{ code: ChainLinkAddErrorCode, message: string, field?: Array<string> | null }> } };

export type RecordContractMutationVariables = Exact<{
  input: LinkageContractRecordInput;
}>;


export type RecordContractMutation = { linkageContractRecord: { contract?: { id: string, number: string } | null, userErrors: Array<{ code: LinkageContractRecordErrorCode, message: string, field?: Array<string> | null }> } };

export const ScoredItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScoredItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"finalStar"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheetCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalSum"}},{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"minTotal"}},{"kind":"Field","name":{"kind":"Name","value":"maxTotal"}},{"kind":"Field","name":{"kind":"Name","value":"spread"}},{"kind":"Field","name":{"kind":"Name","value":"starByPoints"}},{"kind":"Field","name":{"kind":"Name","value":"starByMinima"}},{"kind":"Field","name":{"kind":"Name","value":"proposedStar"}},{"kind":"Field","name":{"kind":"Name","value":"failedMinima"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"star"}},{"kind":"Field","name":{"kind":"Name","value":"requiredPoints"}},{"kind":"Field","name":{"kind":"Name","value":"pointsSum"}},{"kind":"Field","name":{"kind":"Name","value":"sheetsBelow"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<ScoredItemFragment, unknown>;
export const DossierStepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}}]} as unknown as DocumentNode<DossierStepFragment, unknown>;
export const EnteredProductFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnteredProduct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]} as unknown as DocumentNode<EnteredProductFragment, unknown>;
export const CatalogueSummaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogueSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogueSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productCount"}},{"kind":"Field","name":{"kind":"Name","value":"validCount"}},{"kind":"Field","name":{"kind":"Name","value":"producerCount"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"lastPublishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"byStars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<CatalogueSummaryQuery, CatalogueSummaryQueryVariables>;
export const CheckCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyCertificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"producerName"}},{"kind":"Field","name":{"kind":"Name","value":"productCode"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}}]} as unknown as DocumentNode<CheckCodeQuery, CheckCodeQueryVariables>;
export const CommuneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Commune"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"areaKm2"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"headquarters"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<CommuneQuery, CommuneQueryVariables>;
export const CommuneListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommuneList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CommuneListQuery, CommuneListQueryVariables>;
export const CommuneSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommuneSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communeSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}}]}}]} as unknown as DocumentNode<CommuneSearchQuery, CommuneSearchQueryVariables>;
export const FacetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Facets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<FacetsQuery, FacetsQueryVariables>;
export const FindInCatalogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindInCatalogue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"validity"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ValidityFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"validity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"validity"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindInCatalogueQuery, FindInCatalogueQueryVariables>;
export const ProducerDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProducerDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"24"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"producer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"now"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProducerDetailQuery, ProducerDetailQueryVariables>;
export const ProducersWithProductsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProducersWithProducts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProducerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProducerOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"products"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"producers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"products"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProducersWithProductsQuery, ProducersWithProductsQueryVariables>;
export const ProductDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"story"}},{"kind":"Field","name":{"kind":"Name","value":"ingredients"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"productCode"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"family"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subgroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sheetNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"baseAmount"}},{"kind":"Field","name":{"kind":"Name","value":"baseUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"capacityUnit"}},{"kind":"Field","name":{"kind":"Name","value":"seasonMonths"}},{"kind":"Field","name":{"kind":"Name","value":"stockState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductDetailQuery, ProductDetailQueryVariables>;
export const ProductGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sheetNumber"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductGroupsQuery, ProductGroupsQueryVariables>;
export const ProductListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductListQuery, ProductListQueryVariables>;
export const ProductListPlainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductListPlain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductListPlainQuery, ProductListPlainQueryVariables>;
export const ProductSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"productFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<ProductSearchQuery, ProductSearchQueryVariables>;
export const RecordDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecognitionDecisionRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recognitionDecisionRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"productCode"}},{"kind":"Field","name":{"kind":"Name","value":"verificationCode"}},{"kind":"Field","name":{"kind":"Name","value":"awardedStars"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordDecisionMutation, RecordDecisionMutationVariables>;
export const RevokeCertificateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeCertificate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CertificateRevokeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificateRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeCertificateMutation, RevokeCertificateMutationVariables>;
export const CouncilsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Councils"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councils"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"scores"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CouncilsQuery, CouncilsQueryVariables>;
export const CurrentRubricDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CurrentRubric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentRubricVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<CurrentRubricQuery, CurrentRubricQueryVariables>;
export const ScoringSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScoringSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScoredItem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScoredItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"productName"}},{"kind":"Field","name":{"kind":"Name","value":"finalStar"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheetCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalSum"}},{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"minTotal"}},{"kind":"Field","name":{"kind":"Name","value":"maxTotal"}},{"kind":"Field","name":{"kind":"Name","value":"spread"}},{"kind":"Field","name":{"kind":"Name","value":"starByPoints"}},{"kind":"Field","name":{"kind":"Name","value":"starByMinima"}},{"kind":"Field","name":{"kind":"Name","value":"proposedStar"}},{"kind":"Field","name":{"kind":"Name","value":"failedMinima"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"star"}},{"kind":"Field","name":{"kind":"Name","value":"requiredPoints"}},{"kind":"Field","name":{"kind":"Name","value":"pointsSum"}},{"kind":"Field","name":{"kind":"Name","value":"sheetsBelow"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<ScoringSessionQuery, ScoringSessionQueryVariables>;
export const LookAtSheetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LookAtSheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sheetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"item"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"sheets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalSum"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"sheet"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sheetId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreSheet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LookAtSheetQuery, LookAtSheetQueryVariables>;
export const ScoringProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScoringProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]}}]} as unknown as DocumentNode<ScoringProgressQuery, ScoringProgressQueryVariables>;
export const SetUpCouncilDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetUpCouncil"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CouncilCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"council"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetUpCouncilMutation, SetUpCouncilMutationVariables>;
export const SetCouncilRulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetCouncilRules"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CouncilRuleSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilRuleSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetCouncilRulesMutation, SetCouncilRulesMutationVariables>;
export const PlanSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CouncilSessionCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilSessionCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PlanSessionMutation, PlanSessionMutationVariables>;
export const AddToAgendaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddToAgenda"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CouncilSessionAddItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilSessionAddItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddToAgendaMutation, AddToAgendaMutationVariables>;
export const OpenSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CouncilSessionOpenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilSessionOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OpenSessionMutation, OpenSessionMutationVariables>;
export const SaveScoresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveScores"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreSheetSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scoreSheetSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SaveScoresMutation, SaveScoresMutationVariables>;
export const HandInScoresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandInScores"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScoreSheetSubmitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scoreSheetSubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"}},{"kind":"Field","name":{"kind":"Name","value":"serverTotal"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<HandInScoresMutation, HandInScoresMutationVariables>;
export const CloseSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CouncilSessionCloseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilSessionClose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CloseSessionMutation, CloseSessionMutationVariables>;
export const ReleaseSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CouncilSessionReleaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"councilSessionRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ReleaseSessionMutation, ReleaseSessionMutationVariables>;
export const OfficialSheetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficialSheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rubricSheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maxPoints"}},{"kind":"Field","name":{"kind":"Name","value":"scoredCriteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maxPoints"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minima"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"star"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OfficialSheetQuery, OfficialSheetQueryVariables>;
export const BeginDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}}]} as unknown as DocumentNode<BeginDossierMutation, BeginDossierMutationVariables>;
export const FillInDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FillInDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}}]} as unknown as DocumentNode<FillInDossierMutation, FillInDossierMutationVariables>;
export const AssessMyselfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssessMyself"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierSelfScoreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierSelfScore"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}}]} as unknown as DocumentNode<AssessMyselfMutation, AssessMyselfMutationVariables>;
export const AddEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierEvidenceAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierEvidenceAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}}]} as unknown as DocumentNode<AddEvidenceMutation, AddEvidenceMutationVariables>;
export const LodgeDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LodgeDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierSubmitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierSubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}}]} as unknown as DocumentNode<LodgeDossierMutation, LodgeDossierMutationVariables>;
export const AssessAsCommuneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssessAsCommune"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommuneAssessmentRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communeAssessmentRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}}]} as unknown as DocumentNode<AssessAsCommuneMutation, AssessAsCommuneMutationVariables>;
export const ForwardDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForwardDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierForwardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierForward"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}}]} as unknown as DocumentNode<ForwardDossierMutation, ForwardDossierMutationVariables>;
export const AcceptDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierAcceptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierAccept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}}]} as unknown as DocumentNode<AcceptDossierMutation, AcceptDossierMutationVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"login"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"producerId"}}]}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const AddPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddPersonMutation, AddPersonMutationVariables>;
export const GrantRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoleGrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roleGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roleGrant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<GrantRoleMutation, GrantRoleMutationVariables>;
export const PlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Place"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commune"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"province"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PlaceQuery, PlaceQueryVariables>;
export const MyProducerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyProducer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Producer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"commune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyProducerQuery, MyProducerQueryVariables>;
export const AddProducerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddProducer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProducerCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"producerCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddProducerMutation, AddProducerMutationVariables>;
export const ChangeProductPriceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeProductPrice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeProductPriceMutation, ChangeProductPriceMutationVariables>;
export const AddProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnteredProduct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnteredProduct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]} as unknown as DocumentNode<AddProductMutation, AddProductMutationVariables>;
export const PublishProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductPublishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productPublish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnteredProduct"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnteredProduct"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]} as unknown as DocumentNode<PublishProductMutation, PublishProductMutationVariables>;
export const AddEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PromotionEventCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionEventCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddEventMutation, AddEventMutationVariables>;
export const RecordParticipationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordParticipation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipationRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participationRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordParticipationMutation, RecordParticipationMutationVariables>;
export const RecordOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EventOutcomeRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventOutcomeRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordOutcomeMutation, RecordOutcomeMutationVariables>;
export const BeginChainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginChain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ValueChainCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valueChainCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<BeginChainMutation, BeginChainMutationVariables>;
export const AddParticipantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddParticipant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChainParticipantAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chainParticipantAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddParticipantMutation, AddParticipantMutationVariables>;
export const AddLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChainLinkAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chainLinkAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddLinkMutation, AddLinkMutationVariables>;
export const RecordContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkageContractRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkageContractRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordContractMutation, RecordContractMutationVariables>;