import type { MigrationInterface } from 'typeorm';
import { Platform0001 } from './0001-platform.ts';
import { Region0002 } from './0002-region.ts';
import { Identity0003 } from './0003-identity.ts';
import { Audit0004 } from './0004-audit.ts';
import { Producer0005 } from './0005-producer.ts';
import { Product0006 } from './0006-product.ts';
import { Rubric0007 } from './0007-rubric.ts';
import { Dossier0008 } from './0008-dossier.ts';
import { Council0009 } from './0009-council.ts';
import { Certificate0010 } from './0010-certificate.ts';
import { ValueChain0011 } from './0011-value-chain.ts';
import { Promotion0012 } from './0012-promotion.ts';
import { CommuneCriteria0013 } from './0013-commune-criteria.ts';
import { Programme0014 } from './0014-programme.ts';
import { Jobs0015 } from './0015-jobs.ts';
import { Calendar0016 } from './0016-calendar.ts';
import { DossierForms0017 } from './0017-dossier-forms.ts';
import { DossierProvince0018 } from './0018-dossier-province.ts';
import { Media0019 } from './0019-media.ts';
import { Notice0020 } from './0020-notice.ts';
import { Complaint0021 } from './0021-complaint.ts';
import { CouncilDay0022 } from './0022-council-day.ts';
import { Ballot0023 } from './0023-ballot.ts';
import { CertificateLife0024 } from './0024-certificate-life.ts';
import { Document0025 } from './0025-document.ts';
import { ProductCount0026 } from './0026-product-count.ts';
import { DossierFile0027 } from './0027-dossier-file.ts';
import { BeginWork0028 } from './0028-begin-work.ts';
import { ScoreOpen0029 } from './0029-score-open.ts';
import { OpenMarks0030 } from './0030-open-marks.ts';
import { FailedMail0031 } from './0031-failed-mail.ts';
import { SessionRuleKept0032 } from './0032-session-rule-kept.ts';
import { Listing0035 } from './0035-listing.ts';
import { ListingChange0036 } from './0036-listing-change.ts';
import { SearchSynonym0037 } from './0037-search-synonym.ts';
import { SignInCode0038 } from './0038-sign-in-code.ts';
import { ProducerReach0039 } from './0039-producer-reach.ts';
import { ProductPhoto0040 } from './0040-product-photo.ts';
import { TradeContract0042 } from './0042-trade-contract.ts';
import { TradeSales0043 } from './0043-trade-sales.ts';
import { TradeGrid0044 } from './0044-trade-grid.ts';
import { CuratedList0045 } from './0045-curated-list.ts';
import { TradePrint0046 } from './0046-trade-print.ts';
import { UpcomingEvents0047 } from './0047-upcoming-events.ts';
import { ChainTrace0048 } from './0048-chain-trace.ts';
import { EventWork0049 } from './0049-event-work.ts';
import { Inquiry0051 } from './0051-inquiry.ts';
import { Transfer0054 } from './0054-transfer.ts';
import { PartnerKey0055 } from './0055-partner-key.ts';
import { Webhook0056 } from './0056-webhook.ts';
import { TellChange0057 } from './0057-tell-change.ts';
import { ProductSeason0059 } from './0059-product-season.ts';
import { SessionHour0061 } from './0061-session-hour.ts';
import { CountsBySeason0062 } from './0062-counts-by-season.ts';
import { SalesEarlier0064 } from './0064-sales-earlier.ts';
import { TransferKeeping0066 } from './0066-transfer-keeping.ts';
import { WebhookSecret0067 } from './0067-webhook-secret.ts';
import { KeySpending0068 } from './0068-key-spending.ts';
import { AssessmentPeriod0070 } from './0070-assessment-period.ts';
import { CriteriaAuthoring0071 } from './0071-criteria-authoring.ts';
import { IncomeSurvey0075 } from './0075-income-survey.ts';
import { IncomeHousehold0076 } from './0076-income-household.ts';
import { Duty0080 } from './0080-duty.ts';
import { TargetReport0081 } from './0081-target-report.ts';
import { Difficulty0082 } from './0082-difficulty.ts';
import { Recognition0083 } from './0083-recognition.ts';
import { Resource0090 } from './0090-resource.ts';
import { CalendarLink0098 } from './0098-calendar-link.ts';
import { SearchVersion0100 } from './0100-search-version.ts';
import { Report0101 } from './0101-report.ts';
import { Inspection0102 } from './0102-inspection.ts';
import { Communication0103 } from './0103-communication.ts';
import { Emulation0106 } from './0106-emulation.ts';
import { EmulationGoals0107 } from './0107-emulation-goals.ts';
import { ApiKeyRevision0110 } from './0110-api-key-revision.ts';
import { ReportTemplateChange0111 } from './0111-report-template-change.ts';
import { ResourceImport0112 } from './0112-resource-import.ts';

/** Every migration, in the order they are applied. */
export const migrations: (new () => MigrationInterface)[] = [
  Platform0001,
  Region0002,
  Identity0003,
  Audit0004,
  Producer0005,
  Product0006,
  Rubric0007,
  Dossier0008,
  Council0009,
  Certificate0010,
  ValueChain0011,
  Promotion0012,
  CommuneCriteria0013,
  Programme0014,
  Jobs0015,
  Calendar0016,
  DossierForms0017,
  DossierProvince0018,
  Media0019,
  Notice0020,
  Complaint0021,
  CouncilDay0022,
  Ballot0023,
  CertificateLife0024,
  Document0025,
  ProductCount0026,
  DossierFile0027,
  BeginWork0028,
  ScoreOpen0029,
  OpenMarks0030,
  FailedMail0031,
  SessionRuleKept0032,
  Listing0035,
  ListingChange0036,
  SearchSynonym0037,
  SignInCode0038,
  ProducerReach0039,
  ProductPhoto0040,
  TradeContract0042,
  TradeSales0043,
  TradeGrid0044,
  CuratedList0045,
  TradePrint0046,
  UpcomingEvents0047,
  ChainTrace0048,
  EventWork0049,
  Inquiry0051,
  Transfer0054,
  PartnerKey0055,
  Webhook0056,
  TellChange0057,
  ProductSeason0059,
  SessionHour0061,
  CountsBySeason0062,
  SalesEarlier0064,
  TransferKeeping0066,
  WebhookSecret0067,
  KeySpending0068,
  AssessmentPeriod0070,
  CriteriaAuthoring0071,
  IncomeSurvey0075,
  IncomeHousehold0076,
  Duty0080,
  TargetReport0081,
  Difficulty0082,
  Recognition0083,
  Resource0090,
  CalendarLink0098,
  SearchVersion0100,
  Report0101,
  Inspection0102,
  Communication0103,
  Emulation0106,
  EmulationGoals0107,
  ApiKeyRevision0110,
  ReportTemplateChange0111,
  ResourceImport0112,
];

/** Their names, as the table schema_migration records them. */
export const migrationNames = migrations.map((Migration) => String(new Migration().name));
