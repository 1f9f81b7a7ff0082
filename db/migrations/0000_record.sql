CREATE TABLE `import_issue` (
	`id` integer PRIMARY KEY NOT NULL,
	`import_id` integer NOT NULL,
	`severity` text NOT NULL,
	`file` text NOT NULL,
	`locator` text NOT NULL,
	`reason` text NOT NULL,
	`detail` text NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `import_run`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `import_issue_by_run` ON `import_issue` (`import_id`);--> statement-breakpoint
CREATE TABLE `import_run` (
	`id` integer PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`input_hash` text NOT NULL,
	`rows_read` integer NOT NULL,
	`rows_accepted` integer NOT NULL,
	`rows_merged` integer NOT NULL,
	`rows_rejected` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `coverage` (
	`id` integer PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`kind` text NOT NULL,
	`actor_id` text,
	`partner_id` text,
	`role` text,
	`from_text` text NOT NULL,
	`to_text` text NOT NULL,
	`from_day` integer NOT NULL,
	`to_day` integer NOT NULL,
	`completeness` text NOT NULL,
	`note` text,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `coverage_by_kind` ON `coverage` (`kind`,`actor_id`,`from_day`,`to_day`);--> statement-breakpoint
CREATE TABLE `document` (
	`id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`publisher` text NOT NULL,
	`family` text NOT NULL,
	`title` text NOT NULL,
	`url` text,
	`published_on` text,
	`kind` text NOT NULL,
	`language` text,
	`import_id` integer NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `import_run`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `document_by_source` ON `document` (`source_id`,`id`);--> statement-breakpoint
CREATE TABLE `source` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`publisher` text NOT NULL,
	`licence` text NOT NULL,
	`licence_url` text,
	`url` text,
	`attribution` text,
	`tier` text NOT NULL,
	`description` text NOT NULL,
	`last_day` text
) STRICT;
--> statement-breakpoint
CREATE TABLE `source_gap` (
	`source_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`gap` text NOT NULL,
	PRIMARY KEY(`source_id`, `ordinal`),
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `actor` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`name_in_text` text NOT NULL,
	`iso2` text,
	`iso_numeric` text,
	`cow_code` integer,
	`region` text,
	`subregion` text,
	`from_text` text,
	`to_text` text,
	`from_day` integer,
	`to_day` integer,
	`successor_id` text,
	`import_id` integer NOT NULL,
	FOREIGN KEY (`successor_id`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `import_run`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `actor_alias` (
	`alias` text NOT NULL,
	`actor_id` text NOT NULL,
	`import_id` integer NOT NULL,
	PRIMARY KEY(`alias`, `actor_id`),
	FOREIGN KEY (`actor_id`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `import_run`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `office` (
	`id` text PRIMARY KEY NOT NULL,
	`label` text NOT NULL,
	`rank` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`short_name` text NOT NULL,
	`actor_id` text,
	`import_id` integer NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `import_run`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `person_alias` (
	`alias` text NOT NULL,
	`person_id` text NOT NULL,
	`import_id` integer NOT NULL,
	PRIMARY KEY(`alias`, `person_id`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `import_run`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `tenure` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`office_id` text NOT NULL,
	`actor_id` text NOT NULL,
	`accredited_to` text,
	`acting` integer NOT NULL,
	`headline` integer NOT NULL,
	`from_text` text NOT NULL,
	`to_text` text,
	`from_day` integer NOT NULL,
	`to_day` integer,
	`bucket_to_day` integer,
	`document_id` text,
	`note` text,
	`import_id` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`office_id`) REFERENCES `office`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`accredited_to`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `import_run`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `tenure_by_person` ON `tenure` (`person_id`,`from_day`);--> statement-breakpoint
CREATE INDEX `tenure_by_actor` ON `tenure` (`actor_id`,`headline`,`from_day`);--> statement-breakpoint
CREATE TABLE `venue` (
	`id` text PRIMARY KEY NOT NULL,
	`city` text NOT NULL,
	`country_id` text NOT NULL,
	`latitude` real,
	`longitude` real,
	`import_id` integer NOT NULL,
	FOREIGN KEY (`country_id`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `import_run`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `programme` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`issuer_id` text,
	`target_id` text,
	`import_id` integer NOT NULL,
	FOREIGN KEY (`issuer_id`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target_id`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `import_run`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `event` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`start_text` text NOT NULL,
	`end_text` text,
	`precision` text NOT NULL,
	`earliest_day` integer NOT NULL,
	`latest_day` integer NOT NULL,
	`end_day` integer,
	`year` integer,
	`quarter` integer,
	`month` integer,
	`day` integer,
	`status` text NOT NULL,
	`format` text,
	`medium` text,
	`level` text,
	`initiator_id` text,
	`venue_id` text,
	`venue_country_id` text,
	`context` text,
	`context_event_id` text,
	`listings` integer,
	`quantity` real,
	`unit` text,
	`unit_printed` text,
	`target_kind` text,
	`authority` text,
	`programme_id` text,
	`unannounced` integer NOT NULL,
	`journey_id` text,
	`summary` text NOT NULL,
	`note` text,
	`confidence` text NOT NULL,
	`tier` text NOT NULL,
	`import_id` integer NOT NULL,
	FOREIGN KEY (`initiator_id`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`venue_id`) REFERENCES `venue`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`venue_country_id`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`context_event_id`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `import_run`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `event_by_kind` ON `event` (`kind`,`status`,`tier`,`earliest_day`,`latest_day`,`year`,`quantity`,`precision`,`id`);--> statement-breakpoint
CREATE INDEX `event_imprecise` ON `event` (`kind`,`earliest_day`) WHERE precision <> 'day';--> statement-breakpoint
CREATE INDEX `event_by_time` ON `event` (`earliest_day`,`id`);--> statement-breakpoint
CREATE INDEX `event_by_venue` ON `event` (`venue_id`,`kind`,`earliest_day`);--> statement-breakpoint
CREATE INDEX `event_by_venue_country` ON `event` (`venue_country_id`,`kind`,`earliest_day`);--> statement-breakpoint
CREATE TABLE `event_actor` (
	`event_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`actor_id` text,
	`person_id` text,
	`role` text NOT NULL,
	`office_id` text,
	`printed` text,
	PRIMARY KEY(`event_id`, `ordinal`),
	FOREIGN KEY (`event_id`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`office_id`) REFERENCES `office`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `event_actor_by_actor` ON `event_actor` (`actor_id`,`role`,`event_id`);--> statement-breakpoint
CREATE INDEX `event_actor_by_person` ON `event_actor` (`person_id`,`event_id`);--> statement-breakpoint
CREATE INDEX `event_actor_by_event` ON `event_actor` (`event_id`,`actor_id`,`role`,`person_id`);--> statement-breakpoint
CREATE TABLE `event_document` (
	`event_id` text NOT NULL,
	`document_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`relation` text NOT NULL,
	`source_id` text NOT NULL,
	`says` text,
	PRIMARY KEY(`event_id`, `document_id`),
	FOREIGN KEY (`event_id`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `event_document_by_document` ON `event_document` (`document_id`,`event_id`);--> statement-breakpoint
CREATE TABLE `event_pair` (
	`event_id` text NOT NULL,
	`a` text NOT NULL,
	`b` text NOT NULL,
	PRIMARY KEY(`event_id`, `a`, `b`),
	FOREIGN KEY (`event_id`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`a`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`b`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `event_pair_by_pair` ON `event_pair` (`a`,`b`,`event_id`);--> statement-breakpoint
CREATE TABLE `event_publisher` (
	`event_id` text NOT NULL,
	`publisher` text NOT NULL,
	`family` text NOT NULL,
	PRIMARY KEY(`event_id`, `publisher`),
	FOREIGN KEY (`event_id`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `event_publisher_by_event` ON `event_publisher` (`event_id`,`publisher`,`family`);--> statement-breakpoint
CREATE TABLE `event_source` (
	`event_id` text NOT NULL,
	`source_id` text NOT NULL,
	PRIMARY KEY(`event_id`, `source_id`),
	FOREIGN KEY (`event_id`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `event_source_by_source` ON `event_source` (`source_id`,`event_id`);--> statement-breakpoint
CREATE TABLE `event_status` (
	`event_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`date_text` text NOT NULL,
	`day` integer NOT NULL,
	`status` text NOT NULL,
	`document_id` text,
	`note` text,
	PRIMARY KEY(`event_id`, `ordinal`),
	FOREIGN KEY (`event_id`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `event_topic` (
	`event_id` text NOT NULL,
	`topic` text NOT NULL,
	PRIMARY KEY(`event_id`, `topic`),
	FOREIGN KEY (`event_id`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `event_topic_by_topic` ON `event_topic` (`topic`,`event_id`);--> statement-breakpoint
CREATE TABLE `event_words` (
	`id` integer PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`words` text NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `event_words_event_id_unique` ON `event_words` (`event_id`);--> statement-breakpoint
CREATE TABLE `designation` (
	`id` integer PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`list` text NOT NULL,
	`target_ref` text NOT NULL,
	`name` text NOT NULL,
	`target_kind` text NOT NULL,
	`nationality_id` text,
	`programme_id` text,
	`measure` text,
	`action` text NOT NULL,
	`day` integer NOT NULL,
	`import_id` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`nationality_id`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `import_run`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `designation_by_event` ON `designation` (`event_id`,`list`);--> statement-breakpoint
CREATE INDEX `designation_by_target` ON `designation` (`list`,`target_ref`,`day`);--> statement-breakpoint
CREATE TABLE `tally` (
	`id` text PRIMARY KEY NOT NULL,
	`claim` text NOT NULL,
	`value` real NOT NULL,
	`measure` text NOT NULL,
	`query` text,
	`rule` text NOT NULL,
	`reason` text,
	`document_id` text NOT NULL,
	`import_id` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `import_run`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `tally_row` (
	`tally_id` text NOT NULL,
	`event_id` text NOT NULL,
	PRIMARY KEY(`tally_id`, `event_id`),
	FOREIGN KEY (`tally_id`) REFERENCES `tally`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`event_id`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `period` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`from_text` text NOT NULL,
	`to_text` text,
	`from_day` integer NOT NULL,
	`to_day` integer,
	`publisher` text NOT NULL,
	`title` text NOT NULL,
	`url` text NOT NULL,
	`says` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `period_actor` (
	`period_id` text NOT NULL,
	`actor_id` text NOT NULL,
	PRIMARY KEY(`period_id`, `actor_id`),
	FOREIGN KEY (`period_id`) REFERENCES `period`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `period_event` (
	`period_id` text NOT NULL,
	`event_id` text NOT NULL,
	PRIMARY KEY(`period_id`, `event_id`),
	FOREIGN KEY (`period_id`) REFERENCES `period`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`event_id`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `event_history` (
	`id` integer PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`version_id` integer NOT NULL,
	`change` text NOT NULL,
	`row_hash` text NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `record_version`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `event_history_by_event` ON `event_history` (`event_id`,`version_id`);--> statement-breakpoint
CREATE INDEX `event_history_by_version` ON `event_history` (`version_id`,`change`);--> statement-breakpoint
CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `record_file` (
	`id` integer PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`gzip` blob NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `record_file_hash_unique` ON `record_file` (`hash`);--> statement-breakpoint
CREATE TABLE `record_version` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` text NOT NULL,
	`content_hash` text NOT NULL,
	`record_day` integer NOT NULL,
	`added` integer NOT NULL,
	`changed` integer NOT NULL,
	`removed` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `record_version_file` (
	`version_id` integer NOT NULL,
	`path` text NOT NULL,
	`file_id` integer NOT NULL,
	PRIMARY KEY(`version_id`, `path`),
	FOREIGN KEY (`version_id`) REFERENCES `record_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `record_file`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
