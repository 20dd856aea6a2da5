<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AskingText</name>
    <message numerus="yes">
        <source>%1 statements</source>
        <translation>
            <numerusform>%1 statement</numerusform>
            <numerusform>%1 statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <translation>
            <numerusform>%1 minute</numerusform>
            <numerusform>%1 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 guests</source>
        <translation>
            <numerusform>%1 guest</numerusform>
            <numerusform>%1 guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardLines</name>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 persons</source>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryPanels</name>
    <message numerus="yes">
        <source>%1 documents</source>
        <translation>
            <numerusform>%1 document</numerusform>
            <numerusform>%1 documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorPoster</name>
    <message numerus="yes">
        <source>%1 guests with phones</source>
        <translation>
            <numerusform>%1 guest with a phone</numerusform>
            <numerusform>%1 guests with phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EveningStatus</name>
    <message numerus="yes">
        <source>%1 commands</source>
        <translation>
            <numerusform>%1 command</numerusform>
            <numerusform>%1 commands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorText</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowCaption</name>
    <message numerus="yes">
        <source>%1 commands</source>
        <translation>
            <numerusform>%1 command</numerusform>
            <numerusform>%1 commands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowText</name>
    <message numerus="yes">
        <source>%1 guests inside</source>
        <translation>
            <numerusform>%1 guest inside</numerusform>
            <numerusform>%1 guests inside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HarmText</name>
    <message numerus="yes">
        <source>%1 plates</source>
        <translation>
            <numerusform>%1 plate</numerusform>
            <numerusform>%1 plates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysPicture</name>
    <message numerus="yes">
        <source>%1 tables</source>
        <translation>
            <numerusform>%1 table</numerusform>
            <numerusform>%1 tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 references</source>
        <translation>
            <numerusform>%1 reference</numerusform>
            <numerusform>%1 references</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasuresLines</name>
    <message numerus="yes">
        <source>%n looks at views</source>
        <translation>
            <numerusform>%n look at views</numerusform>
            <numerusform>%n looks at views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commands of persons</source>
        <translation>
            <numerusform>%n command of persons</numerusform>
            <numerusform>%n commands of persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParkedBox</name>
    <message numerus="yes">
        <source>%1 orders</source>
        <translation>
            <numerusform>%1 order</numerusform>
            <numerusform>%1 orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 event</numerusform>
            <numerusform>%1 events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatsController</name>
    <message numerus="yes">
        <source>Class · %1 seats</source>
        <translation>
            <numerusform>Class · %1 seat</numerusform>
            <numerusform>Class · %1 seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message numerus="yes">
        <source>%1 commands wait for it</source>
        <translation>
            <numerusform>%1 command waits for it</numerusform>
            <numerusform>%1 commands wait for it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SqlWidget</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryRates</name>
    <message numerus="yes">
        <source>%1 queries/min</source>
        <translation>
            <numerusform>%1 query/min</numerusform>
            <numerusform>%1 queries/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 commands/min</source>
        <translation>
            <numerusform>%1 command/min</numerusform>
            <numerusform>%1 commands/min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubjectText</name>
    <message numerus="yes">
        <source>%n waiting. The first is %1, there %2.</source>
        <translation>
            <numerusform>%n waiting: %1, there %2.</numerusform>
            <numerusform>%n waiting. The first is %1, there %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready. Order %1 has been there %2.</source>
        <translation>
            <numerusform>%n ready. Order %1 has been there %2.</numerusform>
            <numerusform>%n ready. Order %1 has been there %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n waiting for %1: %2</source>
        <translation>
            <numerusform>; %n waiting for %1: %2</numerusform>
            <numerusform>; %n waiting for %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message numerus="yes">
        <source>%1 guests</source>
        <translation>
            <numerusform>%1 guest</numerusform>
            <numerusform>%1 guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TooMuch</name>
    <message numerus="yes">
        <source>%1 names</source>
        <translation>
            <numerusform>%1 name</numerusform>
            <numerusform>%1 names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 amounts</source>
        <translation>
            <numerusform>%1 amount</numerusform>
            <numerusform>%1 amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the remarks on %1 orders</source>
        <translation>
            <numerusform>the remarks on %1 order</numerusform>
            <numerusform>the remarks on %1 orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailText</name>
    <message numerus="yes">
        <source>%1 older steps are not told.</source>
        <translation>
            <numerusform>%1 older step is not told.</numerusform>
            <numerusform>%1 older steps are not told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 older steps are left out</source>
        <translation>
            <numerusform>%1 older step is left out</numerusform>
            <numerusform>%1 older steps are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 documents</source>
        <translation>
            <numerusform>%1 document</numerusform>
            <numerusform>%1 documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 views</source>
        <translation>
            <numerusform>%1 view</numerusform>
            <numerusform>%1 views</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>restaurant::TimelineBand</name>
    <message numerus="yes">
        <source>%1 · %n event(s) in ten seconds</source>
        <translation>
            <numerusform>%1 · %n event in ten seconds</numerusform>
            <numerusform>%1 · %n events in ten seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
