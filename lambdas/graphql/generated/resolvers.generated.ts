/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated';
    import    { adherence as Query_adherence } from './../resolvers/Query/adherence';
import    { agency as Query_agency } from './../resolvers/Query/agency';
import    { agenda as Query_agenda } from './../resolvers/Query/agenda';
import    { apiKeys as Query_apiKeys } from './../resolvers/Query/apiKeys';
import    { approvals as Query_approvals } from './../resolvers/Query/approvals';
import    { auditLog as Query_auditLog } from './../resolvers/Query/auditLog';
import    { brand as Query_brand } from './../resolvers/Query/brand';
import    { brands as Query_brands } from './../resolvers/Query/brands';
import    { calendarSubscriptions as Query_calendarSubscriptions } from './../resolvers/Query/calendarSubscriptions';
import    { campaign as Query_campaign } from './../resolvers/Query/campaign';
import    { campaigns as Query_campaigns } from './../resolvers/Query/campaigns';
import    { exportAuditLog as Query_exportAuditLog } from './../resolvers/Query/exportAuditLog';
import    { exportBrands as Query_exportBrands } from './../resolvers/Query/exportBrands';
import    { exportCampaigns as Query_exportCampaigns } from './../resolvers/Query/exportCampaigns';
import    { exportFeedback as Query_exportFeedback } from './../resolvers/Query/exportFeedback';
import    { exportMetrics as Query_exportMetrics } from './../resolvers/Query/exportMetrics';
import    { exportProfiles as Query_exportProfiles } from './../resolvers/Query/exportProfiles';
import    { feedback as Query_feedback } from './../resolvers/Query/feedback';
import    { importJob as Query_importJob } from './../resolvers/Query/importJob';
import    { integrationModel as Query_integrationModel } from './../resolvers/Query/integrationModel';
import    { metricCatalog as Query_metricCatalog } from './../resolvers/Query/metricCatalog';
import    { metrics as Query_metrics } from './../resolvers/Query/metrics';
import    { modelWeights as Query_modelWeights } from './../resolvers/Query/modelWeights';
import    { node as Query_node } from './../resolvers/Query/node';
import    { nodes as Query_nodes } from './../resolvers/Query/nodes';
import    { portfolio as Query_portfolio } from './../resolvers/Query/portfolio';
import    { profile as Query_profile } from './../resolvers/Query/profile';
import    { rateLimit as Query_rateLimit } from './../resolvers/Query/rateLimit';
import    { strategy as Query_strategy } from './../resolvers/Query/strategy';
import    { trustedDocuments as Query_trustedDocuments } from './../resolvers/Query/trustedDocuments';
import    { viewer as Query_viewer } from './../resolvers/Query/viewer';
import    { webhook as Query_webhook } from './../resolvers/Query/webhook';
import    { webhookEvents as Query_webhookEvents } from './../resolvers/Query/webhookEvents';
import    { webhooks as Query_webhooks } from './../resolvers/Query/webhooks';
import    { workflow as Query_workflow } from './../resolvers/Query/workflow';
import    { abandonStrategy as Mutation_abandonStrategy } from './../resolvers/Mutation/abandonStrategy';
import    { advanceFeedback as Mutation_advanceFeedback } from './../resolvers/Mutation/advanceFeedback';
import    { allocateResources as Mutation_allocateResources } from './../resolvers/Mutation/allocateResources';
import    { appendImportRows as Mutation_appendImportRows } from './../resolvers/Mutation/appendImportRows';
import    { archiveBrand as Mutation_archiveBrand } from './../resolvers/Mutation/archiveBrand';
import    { archiveProfile as Mutation_archiveProfile } from './../resolvers/Mutation/archiveProfile';
import    { assignFeedback as Mutation_assignFeedback } from './../resolvers/Mutation/assignFeedback';
import    { cancelCampaign as Mutation_cancelCampaign } from './../resolvers/Mutation/cancelCampaign';
import    { carryOverTask as Mutation_carryOverTask } from './../resolvers/Mutation/carryOverTask';
import    { completeStep as Mutation_completeStep } from './../resolvers/Mutation/completeStep';
import    { completeSubStep as Mutation_completeSubStep } from './../resolvers/Mutation/completeSubStep';
import    { completeTask as Mutation_completeTask } from './../resolvers/Mutation/completeTask';
import    { createAgency as Mutation_createAgency } from './../resolvers/Mutation/createAgency';
import    { createApiKey as Mutation_createApiKey } from './../resolvers/Mutation/createApiKey';
import    { createBrand as Mutation_createBrand } from './../resolvers/Mutation/createBrand';
import    { createCalendarSubscription as Mutation_createCalendarSubscription } from './../resolvers/Mutation/createCalendarSubscription';
import    { createCampaign as Mutation_createCampaign } from './../resolvers/Mutation/createCampaign';
import    { createProfile as Mutation_createProfile } from './../resolvers/Mutation/createProfile';
import    { createStrategy as Mutation_createStrategy } from './../resolvers/Mutation/createStrategy';
import    { createWebhook as Mutation_createWebhook } from './../resolvers/Mutation/createWebhook';
import    { createWorkflow as Mutation_createWorkflow } from './../resolvers/Mutation/createWorkflow';
import    { decideApproval as Mutation_decideApproval } from './../resolvers/Mutation/decideApproval';
import    { defineMetric as Mutation_defineMetric } from './../resolvers/Mutation/defineMetric';
import    { deleteWebhook as Mutation_deleteWebhook } from './../resolvers/Mutation/deleteWebhook';
import    { finishCampaign as Mutation_finishCampaign } from './../resolvers/Mutation/finishCampaign';
import    { finishImport as Mutation_finishImport } from './../resolvers/Mutation/finishImport';
import    { importBrands as Mutation_importBrands } from './../resolvers/Mutation/importBrands';
import    { importCampaigns as Mutation_importCampaigns } from './../resolvers/Mutation/importCampaigns';
import    { importFeedback as Mutation_importFeedback } from './../resolvers/Mutation/importFeedback';
import    { importMetrics as Mutation_importMetrics } from './../resolvers/Mutation/importMetrics';
import    { importNetworkExport as Mutation_importNetworkExport } from './../resolvers/Mutation/importNetworkExport';
import    { importProfiles as Mutation_importProfiles } from './../resolvers/Mutation/importProfiles';
import    { inviteMember as Mutation_inviteMember } from './../resolvers/Mutation/inviteMember';
import    { launchCampaign as Mutation_launchCampaign } from './../resolvers/Mutation/launchCampaign';
import    { leaveAgency as Mutation_leaveAgency } from './../resolvers/Mutation/leaveAgency';
import    { linkProfiles as Mutation_linkProfiles } from './../resolvers/Mutation/linkProfiles';
import    { pauseCampaign as Mutation_pauseCampaign } from './../resolvers/Mutation/pauseCampaign';
import    { planWorkflow as Mutation_planWorkflow } from './../resolvers/Mutation/planWorkflow';
import    { publishDocuments as Mutation_publishDocuments } from './../resolvers/Mutation/publishDocuments';
import    { publishProfile as Mutation_publishProfile } from './../resolvers/Mutation/publishProfile';
import    { recordFeedback as Mutation_recordFeedback } from './../resolvers/Mutation/recordFeedback';
import    { recordMetrics as Mutation_recordMetrics } from './../resolvers/Mutation/recordMetrics';
import    { recordSpend as Mutation_recordSpend } from './../resolvers/Mutation/recordSpend';
import    { redeliverWebhook as Mutation_redeliverWebhook } from './../resolvers/Mutation/redeliverWebhook';
import    { removeMember as Mutation_removeMember } from './../resolvers/Mutation/removeMember';
import    { reopenStep as Mutation_reopenStep } from './../resolvers/Mutation/reopenStep';
import    { requestApproval as Mutation_requestApproval } from './../resolvers/Mutation/requestApproval';
import    { restoreBrand as Mutation_restoreBrand } from './../resolvers/Mutation/restoreBrand';
import    { resumeCampaign as Mutation_resumeCampaign } from './../resolvers/Mutation/resumeCampaign';
import    { revokeApiKey as Mutation_revokeApiKey } from './../resolvers/Mutation/revokeApiKey';
import    { revokeCalendarSubscription as Mutation_revokeCalendarSubscription } from './../resolvers/Mutation/revokeCalendarSubscription';
import    { rotateApiKey as Mutation_rotateApiKey } from './../resolvers/Mutation/rotateApiKey';
import    { rotateWebhookSecret as Mutation_rotateWebhookSecret } from './../resolvers/Mutation/rotateWebhookSecret';
import    { saveFramework as Mutation_saveFramework } from './../resolvers/Mutation/saveFramework';
import    { saveHolidays as Mutation_saveHolidays } from './../resolvers/Mutation/saveHolidays';
import    { saveStep as Mutation_saveStep } from './../resolvers/Mutation/saveStep';
import    { saveSubStep as Mutation_saveSubStep } from './../resolvers/Mutation/saveSubStep';
import    { scheduleCampaign as Mutation_scheduleCampaign } from './../resolvers/Mutation/scheduleCampaign';
import    { setHorizons as Mutation_setHorizons } from './../resolvers/Mutation/setHorizons';
import    { setModelWeights as Mutation_setModelWeights } from './../resolvers/Mutation/setModelWeights';
import    { skipTask as Mutation_skipTask } from './../resolvers/Mutation/skipTask';
import    { splitBudget as Mutation_splitBudget } from './../resolvers/Mutation/splitBudget';
import    { startImport as Mutation_startImport } from './../resolvers/Mutation/startImport';
import    { startNextIteration as Mutation_startNextIteration } from './../resolvers/Mutation/startNextIteration';
import    { testWebhook as Mutation_testWebhook } from './../resolvers/Mutation/testWebhook';
import    { unpublishDocuments as Mutation_unpublishDocuments } from './../resolvers/Mutation/unpublishDocuments';
import    { updateAgency as Mutation_updateAgency } from './../resolvers/Mutation/updateAgency';
import    { updateApiKey as Mutation_updateApiKey } from './../resolvers/Mutation/updateApiKey';
import    { updateBrand as Mutation_updateBrand } from './../resolvers/Mutation/updateBrand';
import    { updateCampaign as Mutation_updateCampaign } from './../resolvers/Mutation/updateCampaign';
import    { updateMember as Mutation_updateMember } from './../resolvers/Mutation/updateMember';
import    { updateProfile as Mutation_updateProfile } from './../resolvers/Mutation/updateProfile';
import    { updateWebhook as Mutation_updateWebhook } from './../resolvers/Mutation/updateWebhook';
import    { updateWorkflow as Mutation_updateWorkflow } from './../resolvers/Mutation/updateWorkflow';
import    { Agency } from './../resolvers/Agency';
import    { Allocation } from './../resolvers/Allocation';
import    { ApiKey } from './../resolvers/ApiKey';
import    { Approval } from './../resolvers/Approval';
import    { AuditEntry } from './../resolvers/AuditEntry';
import    { Brand } from './../resolvers/Brand';
import    { BrandConnection } from './../resolvers/BrandConnection';
import    { BudgetExceededError } from './../resolvers/BudgetExceededError';
import    { Campaign } from './../resolvers/Campaign';
import    { Feedback } from './../resolvers/Feedback';
import    { FeedbackStageEntry } from './../resolvers/FeedbackStageEntry';
import    { Framework } from './../resolvers/Framework';
import    { HorizonBudget } from './../resolvers/HorizonBudget';
import    { ImportChunk } from './../resolvers/ImportChunk';
import    { ImportJob } from './../resolvers/ImportJob';
import    { ImportJobRejection } from './../resolvers/ImportJobRejection';
import    { IntegrationModel } from './../resolvers/IntegrationModel';
import    { KindBudget } from './../resolvers/KindBudget';
import    { LongTermReviewContent } from './../resolvers/LongTermReviewContent';
import    { Member } from './../resolvers/Member';
import    { MidTermReviewContent } from './../resolvers/MidTermReviewContent';
import    { ModelMetric } from './../resolvers/ModelMetric';
import    { ModelPlatform } from './../resolvers/ModelPlatform';
import    { ModelWeights } from './../resolvers/ModelWeights';
import    { Money } from './../resolvers/Money';
import    { PlannedDay } from './../resolvers/PlannedDay';
import    { PortfolioEntry } from './../resolvers/PortfolioEntry';
import    { Post } from './../resolvers/Post';
import    { Profile } from './../resolvers/Profile';
import    { RateBudget } from './../resolvers/RateBudget';
import    { RemoveMemberPayload } from './../resolvers/RemoveMemberPayload';
import    { ReturnsContent } from './../resolvers/ReturnsContent';
import    { ReviewFact } from './../resolvers/ReviewFact';
import    { ShortTermReviewContent } from './../resolvers/ShortTermReviewContent';
import    { StepOrderError } from './../resolvers/StepOrderError';
import    { StepVersion } from './../resolvers/StepVersion';
import    { Strategy } from './../resolvers/Strategy';
import    { StrategyBudget } from './../resolvers/StrategyBudget';
import    { StrategyEvent } from './../resolvers/StrategyEvent';
import    { StrategyStep } from './../resolvers/StrategyStep';
import    { SubStep } from './../resolvers/SubStep';
import    { Viewer } from './../resolvers/Viewer';
import    { Webhook } from './../resolvers/Webhook';
import    { WebhookDelivery } from './../resolvers/WebhookDelivery';
import    { WorkflowPlan } from './../resolvers/WorkflowPlan';
import    { Cell } from './../resolvers/Cell';
import    { CurrencyCode } from './../resolvers/CurrencyCode';
import    { Date } from './../resolvers/Date';
import    { DateTime } from './../resolvers/DateTime';
import    { Decimal } from './../resolvers/Decimal';
import    { EmailAddress } from './../resolvers/EmailAddress';
import    { LocalTime } from './../resolvers/LocalTime';
import    { Scope } from './../resolvers/Scope';
import    { TimeZone } from './../resolvers/TimeZone';
import    { URL } from './../resolvers/URL';
import    { Node } from './../resolvers/Node';
import    { UserError } from './../resolvers/UserError';
    export const resolvers: Resolvers = {
      Query: { adherence: Query_adherence,agency: Query_agency,agenda: Query_agenda,apiKeys: Query_apiKeys,approvals: Query_approvals,auditLog: Query_auditLog,brand: Query_brand,brands: Query_brands,calendarSubscriptions: Query_calendarSubscriptions,campaign: Query_campaign,campaigns: Query_campaigns,exportAuditLog: Query_exportAuditLog,exportBrands: Query_exportBrands,exportCampaigns: Query_exportCampaigns,exportFeedback: Query_exportFeedback,exportMetrics: Query_exportMetrics,exportProfiles: Query_exportProfiles,feedback: Query_feedback,importJob: Query_importJob,integrationModel: Query_integrationModel,metricCatalog: Query_metricCatalog,metrics: Query_metrics,modelWeights: Query_modelWeights,node: Query_node,nodes: Query_nodes,portfolio: Query_portfolio,profile: Query_profile,rateLimit: Query_rateLimit,strategy: Query_strategy,trustedDocuments: Query_trustedDocuments,viewer: Query_viewer,webhook: Query_webhook,webhookEvents: Query_webhookEvents,webhooks: Query_webhooks,workflow: Query_workflow },
      Mutation: { abandonStrategy: Mutation_abandonStrategy,advanceFeedback: Mutation_advanceFeedback,allocateResources: Mutation_allocateResources,appendImportRows: Mutation_appendImportRows,archiveBrand: Mutation_archiveBrand,archiveProfile: Mutation_archiveProfile,assignFeedback: Mutation_assignFeedback,cancelCampaign: Mutation_cancelCampaign,carryOverTask: Mutation_carryOverTask,completeStep: Mutation_completeStep,completeSubStep: Mutation_completeSubStep,completeTask: Mutation_completeTask,createAgency: Mutation_createAgency,createApiKey: Mutation_createApiKey,createBrand: Mutation_createBrand,createCalendarSubscription: Mutation_createCalendarSubscription,createCampaign: Mutation_createCampaign,createProfile: Mutation_createProfile,createStrategy: Mutation_createStrategy,createWebhook: Mutation_createWebhook,createWorkflow: Mutation_createWorkflow,decideApproval: Mutation_decideApproval,defineMetric: Mutation_defineMetric,deleteWebhook: Mutation_deleteWebhook,finishCampaign: Mutation_finishCampaign,finishImport: Mutation_finishImport,importBrands: Mutation_importBrands,importCampaigns: Mutation_importCampaigns,importFeedback: Mutation_importFeedback,importMetrics: Mutation_importMetrics,importNetworkExport: Mutation_importNetworkExport,importProfiles: Mutation_importProfiles,inviteMember: Mutation_inviteMember,launchCampaign: Mutation_launchCampaign,leaveAgency: Mutation_leaveAgency,linkProfiles: Mutation_linkProfiles,pauseCampaign: Mutation_pauseCampaign,planWorkflow: Mutation_planWorkflow,publishDocuments: Mutation_publishDocuments,publishProfile: Mutation_publishProfile,recordFeedback: Mutation_recordFeedback,recordMetrics: Mutation_recordMetrics,recordSpend: Mutation_recordSpend,redeliverWebhook: Mutation_redeliverWebhook,removeMember: Mutation_removeMember,reopenStep: Mutation_reopenStep,requestApproval: Mutation_requestApproval,restoreBrand: Mutation_restoreBrand,resumeCampaign: Mutation_resumeCampaign,revokeApiKey: Mutation_revokeApiKey,revokeCalendarSubscription: Mutation_revokeCalendarSubscription,rotateApiKey: Mutation_rotateApiKey,rotateWebhookSecret: Mutation_rotateWebhookSecret,saveFramework: Mutation_saveFramework,saveHolidays: Mutation_saveHolidays,saveStep: Mutation_saveStep,saveSubStep: Mutation_saveSubStep,scheduleCampaign: Mutation_scheduleCampaign,setHorizons: Mutation_setHorizons,setModelWeights: Mutation_setModelWeights,skipTask: Mutation_skipTask,splitBudget: Mutation_splitBudget,startImport: Mutation_startImport,startNextIteration: Mutation_startNextIteration,testWebhook: Mutation_testWebhook,unpublishDocuments: Mutation_unpublishDocuments,updateAgency: Mutation_updateAgency,updateApiKey: Mutation_updateApiKey,updateBrand: Mutation_updateBrand,updateCampaign: Mutation_updateCampaign,updateMember: Mutation_updateMember,updateProfile: Mutation_updateProfile,updateWebhook: Mutation_updateWebhook,updateWorkflow: Mutation_updateWorkflow },
      
      Agency: Agency,
Allocation: Allocation,
ApiKey: ApiKey,
Approval: Approval,
AuditEntry: AuditEntry,
Brand: Brand,
BrandConnection: BrandConnection,
BudgetExceededError: BudgetExceededError,
Campaign: Campaign,
Feedback: Feedback,
FeedbackStageEntry: FeedbackStageEntry,
Framework: Framework,
HorizonBudget: HorizonBudget,
ImportChunk: ImportChunk,
ImportJob: ImportJob,
ImportJobRejection: ImportJobRejection,
IntegrationModel: IntegrationModel,
KindBudget: KindBudget,
LongTermReviewContent: LongTermReviewContent,
Member: Member,
MidTermReviewContent: MidTermReviewContent,
ModelMetric: ModelMetric,
ModelPlatform: ModelPlatform,
ModelWeights: ModelWeights,
Money: Money,
PlannedDay: PlannedDay,
PortfolioEntry: PortfolioEntry,
Post: Post,
Profile: Profile,
RateBudget: RateBudget,
RemoveMemberPayload: RemoveMemberPayload,
ReturnsContent: ReturnsContent,
ReviewFact: ReviewFact,
ShortTermReviewContent: ShortTermReviewContent,
StepOrderError: StepOrderError,
StepVersion: StepVersion,
Strategy: Strategy,
StrategyBudget: StrategyBudget,
StrategyEvent: StrategyEvent,
StrategyStep: StrategyStep,
SubStep: SubStep,
Viewer: Viewer,
Webhook: Webhook,
WebhookDelivery: WebhookDelivery,
WorkflowPlan: WorkflowPlan,
Cell: Cell,
CurrencyCode: CurrencyCode,
Date: Date,
DateTime: DateTime,
Decimal: Decimal,
EmailAddress: EmailAddress,
LocalTime: LocalTime,
Scope: Scope,
TimeZone: TimeZone,
URL: URL,
Node: Node,
UserError: UserError
    }